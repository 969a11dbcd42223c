import { Columns } from '@/components/ui/columns'
import { Empty } from '@/components/ui/empty'
import { Table } from '@/components/ui/table'
import { publicPaths } from '@/lib/paths'
import type { ReportYear } from '@/lib/queries/report-list'
import { dayAndTime } from '@/lib/text/format'
import { reportImport } from '@/lib/text/zh/report-import'

/** The years that the public sees, each a link to its report. */
export function YearTable({ years }: { years: ReportYear[] }) {
  const { yearColumns: columns } = reportImport
  if (years.length === 0) return <Empty title={reportImport.noYears} />
  return (
    <Table caption={reportImport.yearsCaption} stack className="targets">
      <Columns names={columns} />
      <tbody>
        {years.map(({ year, tasks, givenOn, fromOffice, loadedAt }) => (
          <tr key={year}>
            <th scope="row">
              <a
                className="inline-flex min-h-(--size-target) items-center"
                href={publicPaths('plain').report(year)}
              >
                {reportImport.year(year)}
              </a>
            </th>
            <td data-label={columns.tasks}>{reportImport.tasks(tasks)}</td>
            <td data-label={columns.given}>{givenOn}</td>
            <td data-label={columns.from}>{fromOffice ? reportImport.fromOffice : reportImport.shipped}</td>
            <td data-label={columns.loaded}>{dayAndTime(loadedAt)}</td>
          </tr>
        ))}
      </tbody>
    </Table>
  )
}
