import { Columns } from '@/components/ui/columns'
import { Table } from '@/components/ui/table'
import { officePaths } from '@/lib/paths'
import type { ReportList } from '@/lib/queries/report-list'
import { dayAndTime } from '@/lib/text/format'
import { reportImport } from '@/lib/text/zh/report-import'

/** Reports on their way in, each a link to where it was left. */
export function DraftTable({ drafts }: { drafts: ReportList['open'] }) {
  const { draftColumns: columns, states } = reportImport
  return (
    <Table caption={reportImport.draftsCaption} stack className="targets">
      <Columns names={columns} />
      <tbody>
        {drafts.map(({ id, year, fileName, state, version, changedAt, createdByName }) => (
          <tr key={id}>
            <th scope="row">
              <a
                className="inline-flex min-h-(--size-target) items-center"
                href={officePaths.reportDraft(id)}
              >
                {reportImport.named(year, fileName)}
              </a>
            </th>
            <td data-label={columns.state}>{states[state]}</td>
            <td data-label={columns.version}>{reportImport.corrections(version)}</td>
            <td data-label={columns.changed}>{dayAndTime(changedAt)}</td>
            <td data-label={columns.by}>{createdByName}</td>
          </tr>
        ))}
      </tbody>
    </Table>
  )
}
