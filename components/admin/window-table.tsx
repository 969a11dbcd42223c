import { Columns } from '@/components/ui/columns'
import { Section } from '@/components/ui/section'
import { Table } from '@/components/ui/table'
import { Tag } from '@/components/ui/tag'
import { printQuarter } from '@/lib/domain/quarter'
import { officePaths } from '@/lib/paths'
import type { WindowLine, WindowYear } from '@/lib/queries/window-list'
import { shortQuarter } from '@/lib/text/format'
import { edgeOfDay, windows } from '@/lib/text/zh/admin-windows'
import { backfillWord, windowStatusWords } from '@/lib/text/zh/words'

/** A year's four quarters: where each window stands, and the way to open or extend it. */
export function WindowTable({ year, quarters }: WindowYear) {
  return (
    <Section title={windows.year(year)} className="first:mt-0 md:first:mt-0">
      <Table caption={windows.caption(year)} stack className="targets">
        <Columns names={windows.columns} />
        <tbody>
          {quarters.map((line) => (
            <Row key={line.quarter.quarter} line={line} />
          ))}
        </tbody>
      </Table>
    </Section>
  )
}

function Row({ line: { quarter, status, window } }: { line: WindowLine }) {
  const { columns } = windows
  const isRunning = status === 'open' || status === 'afterDue'
  return (
    <tr>
      <th scope="row">
        {shortQuarter(quarter.quarter)} {window?.backfill && <Tag>{backfillWord}</Tag>}
      </th>
      <td data-label={columns.status} className={isRunning ? 'font-medium' : undefined}>
        {windowStatusWords[status]}
      </td>
      <td data-label={columns.opens}>{window && edgeOfDay(window.opensAt)}</td>
      <td data-label={columns.due}>{window && edgeOfDay(window.dueAt)}</td>
      <td data-label={columns.closes}>{window && edgeOfDay(window.closesAt)}</td>
      <td>
        <a
          className="inline-flex min-h-(--size-target) items-center"
          href={officePaths.window(printQuarter(quarter))}
        >
          {window ? windows.extend : windows.open}
          <span className="sr-only">{shortQuarter(quarter.quarter)}</span>
        </a>
      </td>
    </tr>
  )
}
