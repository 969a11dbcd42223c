import { goalWords } from '@/components/target/goal-words'
import type { TargetLine } from '@/lib/queries/task-line'
import type { TaskPageView } from '@/lib/queries/task-page'
import { valueText } from '@/lib/text/zh/target-figure'
import { taskText } from '@/lib/text/zh/task-page'
import { blankSays, verdictSentence } from '@/lib/text/zh/verdict'
import { TargetBar } from './target-verdict'
import { hasBegun } from './task-verdict'

/** How much was done, as a large figure with its goal, and the bar; or that nothing was published yet. */
export function Reached({ view: { line, quarters } }: { view: TaskPageView }) {
  const { quarter } = line
  if (quarter === null) {
    return <p>{hasBegun(quarters) ? taskText.notYet : taskText.notStarted}</p>
  }
  if (line.targets.length === 0) return <p>{taskText.qualitative}</p>
  return line.targets.map((target) => (
    <div key={target.id} className="not-first:mt-8">
      {line.targets.length > 1 && <h3>{target.name}</h3>}
      <p className="large-figure">{figureOf(target)}</p>
      <p>{taskText.elder.goal(taskText.elder.upTo[quarter], goalWords(target))}</p>
      <div className="mt-5">
        <TargetBar
          target={target}
          quarter={quarter}
          mode="elder"
          label={target.verdict ? verdictSentence(target.verdict) : target.name}
        />
      </div>
    </div>
  ))
}

function figureOf(target: TargetLine): string {
  if (target.blank) return blankSays(target.blank, target.blankReason ?? '')
  if (target.value === null) return taskText.noValue
  if (target.measure === 'node') return target.value === '0' ? taskText.nodeOpen : taskText.nodeDone
  return valueText(target.value, target, target.measure)
}
