import { goalWords } from '@/components/target/goal-words'
import { PaceBar } from '@/components/target/pace-bar'
import { Table } from '@/components/ui/table'
import type { PublicPaths } from '@/lib/paths'
import type { TargetLine, TaskLine } from '@/lib/queries/task-line'
import type { TaskListView } from '@/lib/queries/task-list'
import { percent, quarterEnd, shortQuarter, withUnit } from '@/lib/text/format'
import { valueText } from '@/lib/text/zh/target-figure'
import { leadUnsettled } from '@/lib/text/zh/task-words'
import { tasksText } from '@/lib/text/zh/tasks'
import { taskVerdictCounts } from '@/lib/text/zh/verdict'
import { classWords } from '@/lib/text/zh/words'
import { LifeTag } from './life-tag'
import { StandingWord } from './standing-word'

type LedgerProps = {
  view: Pick<TaskListView, 'year' | 'groups' | 'anyPublished' | 'leads'>
  paths: PublicPaths
}

/** The list of tasks. Before anything was published it shows what was promised and leaves the rest out. */
export function TaskLedger({ view, paths }: LedgerProps) {
  const shape = { published: view.anyPublished, led: view.leads.length > 0 }
  return (
    <Table caption={tasksText.caption} stack className="ledger">
      <Head shape={shape} />
      {view.groups.map((group) => (
        <tbody key={group.heading?.key ?? ''}>
          {group.heading && (
            <tr className="group">
              <th colSpan={9} scope="rowgroup">
                {group.heading.words || tasksText.headline}
              </th>
            </tr>
          )}
          {group.lines.map((line) => (
            <tr key={line.code}>
              <td className="code">{line.code}</td>
              <td className="subject">
                <a href={paths.task(view.year, line.code)}>{line.title}</a>
                <LifeTag life={line.shownLife} />
              </td>
              {!shape.published && <td className="lead">{classWords[line.taskClass]}</td>}
              {shape.led && <td className="lead">{line.lead?.name ?? leadUnsettled}</td>}
              <Figures line={line} published={shape.published} />
              {shape.published && <StandingCell line={line} mode={paths.mode} />}
            </tr>
          ))}
        </tbody>
      ))}
    </Table>
  )
}

function StandingCell({ line, mode }: { line: TaskLine; mode: PublicPaths['mode'] }) {
  return (
    <td className="standing">
      <StandingWord line={line} mode={mode} />
      {line.quarter !== null && <span className="ml-2 text-xs text-ink-3">{shortQuarter(line.quarter)}</span>}
    </td>
  )
}

function Head({ shape }: { shape: { published: boolean; led: boolean } }) {
  const words = tasksText.columns
  return (
    <thead>
      <tr>
        <th scope="col">{words.code}</th>
        <th scope="col">{words.task}</th>
        {!shape.published && <th scope="col">{words.taskClass}</th>}
        {shape.led && <th scope="col">{words.lead}</th>}
        <th scope="col" colSpan={2}>
          {words.goal}
        </th>
        {shape.published && (
          <>
            <th scope="col" className="number">
              {words.value}
            </th>
            <th scope="col">
              {words.bar}
              <span className="text-ink-3">{words.barNote}</span>
            </th>
            <th scope="col" className="number">
              {words.share}
            </th>
            <th scope="col">{words.standing}</th>
          </>
        )}
      </tr>
    </thead>
  )
}

/** The cells from the goal to the share: figures for one measured target, words for everything else. */
function Figures({ line, published }: { line: TaskLine; published: boolean }) {
  const [target, ...others] = line.targets
  const columns = published ? 5 : 2
  if (!target || others.length > 0 || target.goal === null || target.kind === 'growthRate')
    return (
      <td className="words" colSpan={columns}>
        {wordsFor(line)}
      </td>
    )
  return (
    <>
      <td className="number goal">{target.goal}</td>
      <td className="unit">{target.unit}</td>
      {published && <Progress line={line} target={target} />}
      <td className="short">{shortWords(target)}</td>
    </>
  )
}

function Progress({ line, target }: { line: TaskLine; target: TargetLine }) {
  const reached = target.verdict?.reached ?? null
  const expected = target.verdict?.expected ?? null
  return (
    <>
      <td className="number value">{target.value}</td>
      <td className="bar">
        {reached !== null && (
          <PaceBar
            standing={line.standing}
            reached={Number(reached)}
            expected={expected === null ? null : Number(expected)}
            label={tasksText.barLabel(reached, expected)}
          />
        )}
      </td>
      <td className="number share">{reached !== null && percent(reached)}</td>
    </>
  )
}

const shortWords = (target: TargetLine) =>
  target.value === null ? goalWords(target) : `${target.value} / ${withUnit(target.goal ?? '', target.unit)}`

function wordsFor({ targets, taskClass, verdict, quarter }: TaskLine): string {
  const [only, ...others] = targets
  if (taskClass === 'qualitative' || !only) return tasksText.qualitative
  if (others.length > 0) return verdict ? taskVerdictCounts(verdict) : tasksText.manyTargets(targets.length)
  if (only.measure === 'node') return tasksText.milestone
  if (only.value === null || quarter === null) return goalWords(only)
  return tasksText.reached(
    goalWords(only),
    `${quarterEnd(quarter)}${valueText(only.value, only, only.measure)}`,
  )
}
