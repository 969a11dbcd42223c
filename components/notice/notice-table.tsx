import { Columns } from '@/components/ui/columns'
import { Table } from '@/components/ui/table'
import { officePaths } from '@/lib/paths'
import type { NoticeLine } from '@/lib/queries/notice-pages'
import { dayAndTime, dayOf, quarterText } from '@/lib/text/format'
import { noticeGradeWords, noticeNumber, notices } from '@/lib/text/zh/notice'

/** Notices as they were sent, and whether they were acknowledged. */
export function NoticeTable({ lines }: { lines: NoticeLine[] }) {
  const { columns } = notices
  return (
    <Table caption={notices.caption} stack className="targets">
      <Columns names={columns} />
      <tbody>
        {lines.map((line) => (
          <tr key={line.id}>
            <th scope="row" className="whitespace-nowrap">
              <a
                className="inline-flex min-h-(--size-target) items-center"
                href={officePaths.notice(line.id)}
              >
                {noticeNumber(line)}
              </a>
            </th>
            <td data-label={columns.grade}>{noticeGradeWords[line.grade]}</td>
            <td data-label={columns.department}>{line.department}</td>
            <td data-label={columns.tasks}>
              {notices.tasks(line.tasks.length)}
              <span className="block text-xs text-ink-2">{quarterText(line.quarter)}</span>
            </td>
            <td data-label={columns.sent}>{dayAndTime(line.issuedAt)}</td>
            <td data-label={columns.answerBy}>{dayOf(line.answerBy)}</td>
            <td data-label={columns.read} className={line.readAt ? undefined : 'font-medium'}>
              {line.readAt ? dayAndTime(line.readAt) : notices.unread}
            </td>
          </tr>
        ))}
      </tbody>
    </Table>
  )
}
