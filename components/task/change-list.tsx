import { Table } from '@/components/ui/table'
import type { TaskChange } from '@/lib/queries/task-changes'
import { day, withUnit } from '@/lib/text/format'
import { lifeSays } from '@/lib/text/zh/task-change-says'
import { goalSays, taskText } from '@/lib/text/zh/task-page'

/** The public history of a task: names departments, never persons, and no step that was not made public. */
export function ChangeList({ changes }: { changes: TaskChange[] }) {
  const words = taskText.changeColumns
  return (
    <Table caption={taskText.changes} stack className="changes">
      <thead>
        <tr>
          <th scope="col">{words.at}</th>
          <th scope="col">{words.what}</th>
          <th scope="col">{words.who}</th>
        </tr>
      </thead>
      <tbody>
        {changes.map((change) => (
          <tr key={`${change.at.toISOString()} ${what(change)}`}>
            <td>{day(change.at)}</td>
            <td className="what">{what(change)}</td>
            <td>{who(change)}</td>
          </tr>
        ))}
      </tbody>
    </Table>
  )
}

function what(change: TaskChange): string {
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

function who(change: TaskChange): string {
  return change.kind === 'submitted' ? (change.department ?? '') : taskText.supervision
}
