import { Table } from '@/components/ui/table'
import type { TaskChange } from '@/lib/queries/task-changes'
import { day } from '@/lib/text/format'
import { taskText } from '@/lib/text/zh/task-page'
import { whatChanged } from './what-changed'

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
          <tr key={`${change.at.toISOString()} ${whatChanged(change)}`}>
            <td>{day(change.at)}</td>
            <td className="what">{whatChanged(change)}</td>
            <td>{who(change)}</td>
          </tr>
        ))}
      </tbody>
    </Table>
  )
}

function who(change: TaskChange): string {
  return change.kind === 'submitted' ? (change.department ?? '') : taskText.supervision
}
