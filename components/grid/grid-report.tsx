import type { GridTask } from '@/lib/queries/grid'
import { gridText } from '@/lib/text/zh/grid'
import type { GridRow } from './grid-answer'

/** What became of each row: how many were saved, and why the others were not. */
export function GridReport({ rows, tasks }: { rows: GridRow[]; tasks: GridTask[] }) {
  const { report, outcomes } = gridText
  const troubled = rows.filter(({ outcome }) => outcome !== 'saved')
  const titleOf = (id: string) => tasks.find(({ taskId }) => taskId === id)?.title ?? id
  return (
    <div
      className={troubled.length > 0 ? 'error-summary mb-8' : 'inset mb-8'}
      role={troubled.length > 0 ? 'alert' : 'status'}
    >
      <p className="text-base font-medium" id="done" tabIndex={-1}>
        {report.title(rows.length - troubled.length)}
        {troubled.length > 0 && `；${report.troubled(troubled.length)}`}
      </p>
      {troubled.length > 0 && (
        <ol>
          {troubled.map(({ task, outcome }) => (
            <li key={task}>
              <a href={`#row-${task}`}>{outcomes[outcome](titleOf(task))}</a>
            </li>
          ))}
        </ol>
      )}
    </div>
  )
}
