import { Columns } from '@/components/ui/columns'
import { Table } from '@/components/ui/table'
import type { PublicPaths } from '@/lib/paths'
import type { ChangeLine, ChangesView } from '@/lib/queries/changes-page'
import { day, dayOf } from '@/lib/text/format'
import { changesText } from '@/lib/text/zh/changes'
import { lifeDone } from '@/lib/text/zh/task-change-says'
import { goalSays, taskText } from '@/lib/text/zh/task-page'

/** Every change in a row: from when, which task, what, why, by which document, when it was decided. */
export function ChangeLog({ view, paths }: { view: ChangesView; paths: PublicPaths }) {
  const { columns } = changesText
  return (
    <Table caption={changesText.title(view.year)} stack className="changes-log">
      <Columns names={columns} />
      <tbody>
        {view.lines.map((line) => (
          <Row
            key={`${line.code} ${line.at.toISOString()} ${done(line)}`}
            line={line}
            year={view.year}
            paths={paths}
          />
        ))}
      </tbody>
    </Table>
  )
}

function Row({ line, year, paths }: { line: ChangeLine; year: number; paths: PublicPaths }) {
  const { columns } = changesText
  return (
    <tr>
      <td data-label={columns.since}>{line.kind === 'life' ? dayOf(line.effectiveOn) : day(line.at)}</td>
      <td data-label={columns.task}>
        <a href={paths.task(year, line.code)}>
          {line.code}　{line.title}
        </a>
      </td>
      <td data-label={columns.what}>
        {done(line)}
        {line.kind === 'life' &&
          line.others.map(({ code }) => (
            <a key={code} className="ml-2 unbroken" href={paths.task(year, code)}>
              {changesText.see(code)}
            </a>
          ))}
      </td>
      <td data-label={columns.reason}>{line.reason}</td>
      <td data-label={columns.document}>{line.document ?? changesText.noDocument}</td>
      <td data-label={columns.decided}>{day(line.at)}</td>
    </tr>
  )
}

function done(line: ChangeLine): string {
  if (line.kind === 'life') return lifeDone(line)
  return taskText.goalChanged(line.name, { from: goalSays(line.from), to: goalSays(line.to) })
}
