import type { TaskChange } from '@/lib/queries/task-changes'
import { withUnit } from '@/lib/text/format'
import { lifeSays } from '@/lib/text/zh/task-change-says'
import { goalSays, taskText } from '@/lib/text/zh/task-page'

/** One step of a task's public history in words, with its reason where it has one. */
export function whatChanged(change: TaskChange): string {
  if (change.kind === 'set') return taskText.set(change.goals.flatMap(goal).join(taskText.listComma))
  if (change.kind === 'plan') return taskText.planned(change.number, change.reason)
  if (change.kind === 'submitted') return taskText.submitted(change.quarter)
  if (change.kind === 'life') return lifeSays(change)
  if (change.kind === 'target')
    return taskText.targetChanged(
      change.name,
      { from: goalSays(change.from), to: goalSays(change.to) },
      change,
    )
  const { quarter, version, reason } = change
  return reason === null
    ? taskText.published(quarter, version)
    : taskText.correctedChange(quarter, version, reason)
}

type Goal = { value: string | null; unit: string }

const goal = ({ value, unit }: Goal) => (value === null ? [] : [withUnit(value, unit)])
