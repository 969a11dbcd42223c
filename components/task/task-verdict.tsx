import type { ReactNode } from 'react'
import { VerdictWord } from '@/components/verdict/verdict-word'
import type { PublicPaths } from '@/lib/paths'
import type { QuarterView, TaskPageView } from '@/lib/queries/task-page'
import { standingSays } from '@/lib/text/zh/standing-says'
import { taskText } from '@/lib/text/zh/task-page'
import { taskVerdictCounts, verdictSays } from '@/lib/text/zh/verdict'
import { judgementWords, unreportedWord } from '@/lib/text/zh/words'
import { TargetVerdict } from './target-verdict'

type TaskVerdictProps = { view: TaskPageView; paths: PublicPaths; tag: ReactNode }

/** How the task stands: a sentence with its sum, then the picture; or why there is nothing to say yet. */
export function TaskVerdict({ view, paths, tag }: TaskVerdictProps) {
  const { line } = view
  const { quarter } = line
  return (
    <section className="mt-10 md:mt-12" aria-label={taskText.verdict}>
      <p className="flex flex-wrap items-center gap-x-3">
        <VerdictWord standing={line.standing} size="large">
          {headOf(view)}
        </VerdictWord>
        {tag}
      </p>
      {line.targets.length > 1 && line.verdict && <p className="mt-2">{taskVerdictCounts(line.verdict)}</p>}
      <Waiting view={view} />
      {quarter !== null &&
        line.targets.map((target) => (
          <TargetVerdict
            key={target.id}
            target={target}
            quarter={quarter}
            named={line.targets.length > 1}
            mode={paths.mode}
          />
        ))}
      {quarter !== null && <Basis view={view} paths={paths} />}
    </section>
  )
}

/** The verdict's own sentence for one target, the counts for several. */
function headOf(view: TaskPageView): string {
  const { line } = view
  const [only, ...others] = line.targets
  if (only?.verdict && others.length === 0 && line.standing === only.verdict.code)
    return verdictSays(only.verdict)
  return line.standing === 'unreported' ? unreportedWord(hasBegun(view.quarters)) : standingSays(line)
}

/** What is owed, open or not begun: a standing without figures explains itself too. */
function Waiting({ view }: { view: TaskPageView }) {
  const { line, quarters } = view
  const late = quarters.findLast(({ timeliness }) => timeliness === 'overdue')
  const open = quarters.find(({ status }) => status === 'open')
  const began = hasBegun(quarters)
  return (
    <>
      {line.standing === 'overdue' && late && <p className="mt-2">{overdueWords(late)}</p>}
      {line.standing === 'overdue' && line.quarter !== null && <p>{taskText.lastKnown}</p>}
      {line.quarter === null && line.standing !== 'overdue' && (
        <p className="mt-2">
          {began ? taskText.notYet : taskText.notStarted}
          {open?.dueAt && taskText.reportingUntil(open.quarter, open.dueAt)}
        </p>
      )}
      {line.taskClass === 'qualitative' && <p className="mt-2">{taskText.qualitative}</p>}
      {line.targets.some(({ measure }) => measure === 'external') && (
        <p className="mt-2 text-sm text-ink-2">{taskText.handedDown}</p>
      )}
    </>
  )
}

/** Whether any window was opened: before that nobody is asked to report. */
export const hasBegun = (quarters: QuarterView[]) =>
  quarters.some(({ status }) => status !== 'notOpened' && status !== 'upcoming')

const overdueWords = ({ quarter, dueAt }: QuarterView) => (dueAt ? taskText.overdueSince(quarter, dueAt) : '')

function Basis({ view, paths }: { view: TaskPageView; paths: PublicPaths }) {
  const { judgement, verdict, taskClass } = view.line
  const version = verdict?.ruleVersion
  return (
    <p className="mt-2 text-sm text-ink-2">
      {judgement && taskClass !== 'qualitative' && taskText.judgement(judgementWords[judgement])}
      {version && (
        <>
          {taskText.basis}
          <a href={paths.about('rules')} data-address={paths.about('rules')}>
            {taskText.rules(version)}
          </a>
        </>
      )}
    </p>
  )
}
