import { goalWords } from '@/components/target/goal-words'
import { PaceBar } from '@/components/target/pace-bar'
import { StandingWord } from '@/components/task/standing-word'
import type { PublicPaths } from '@/lib/paths'
import type { TargetLine, TaskLine } from '@/lib/queries/task-line'
import { figure, withUnit } from '@/lib/text/format'
import { projectsText } from '@/lib/text/zh/projects'
import { valueText } from '@/lib/text/zh/target-figure'
import { tasksText } from '@/lib/text/zh/tasks'
import { ownStanding } from './own-standing'

type TargetRowProps = { line: TaskLine; target: TargetLine | null; year: number; paths: PublicPaths }

/** One figure under a project: its name, its bar, value of goal, how it stands. */
export function TargetRow({ line, target, year, paths }: TargetRowProps) {
  const several = line.targets.length > 1
  const own = ownStanding(line, target)
  return (
    <li className="target-row">
      <a href={paths.task(year, line.code)}>{several && target ? target.name : line.title}</a>
      <span className="bar">{target && <Bar line={own} target={target} />}</span>
      <span className="value">{target && <Value target={target} />}</span>
      {line.quarter !== null || line.standing === 'overdue' ? (
        <span className="standing">
          <StandingWord line={own} brief />
        </span>
      ) : null}
    </li>
  )
}

function Bar({ line, target }: { line: Pick<TaskLine, 'standing'>; target: TargetLine }) {
  if (target.measure !== 'flow' && target.measure !== 'stock') return null
  const { reached, expected } = target.verdict ?? {}
  return (
    <PaceBar
      standing={line.standing}
      reached={reached === undefined ? null : Number(reached)}
      expected={expected === undefined ? null : Number(expected)}
      label={reached === undefined ? undefined : tasksText.barLabel(reached, expected ?? null)}
    />
  )
}

function Value({ target }: { target: TargetLine }) {
  if (target.value === null || target.goal === null || target.measure === 'node')
    return <span className="text-ink-2">{goalOnly(target)}</span>
  if (target.measure === 'rate') return <b>{valueText(target.value, target, target.measure)}</b>
  return (
    <>
      <b>{figure(target.value)}</b>
      <i> / {withUnit(target.goal, '')}</i>
      <small>{target.unit}</small>
    </>
  )
}

const goalOnly = (target: TargetLine) =>
  target.measure === 'node' ? goalWords(target) : projectsText.goalOnly(goalWords(target))
