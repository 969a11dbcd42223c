import type { Metadata } from 'next'
import { unanswered } from '@/app/office/unanswered'
import { WindowTable } from '@/components/admin/window-table'
import { PageHead } from '@/components/office/page-head'
import { Empty } from '@/components/ui/empty'
import { Inset } from '@/components/ui/inset'
import { parseQuarter } from '@/lib/domain/quarter'
import { officePaths } from '@/lib/paths'
import { windowList } from '@/lib/queries/window-list'
import { quarterText } from '@/lib/text/format'
import { windows } from '@/lib/text/zh/admin-windows'

export const metadata: Metadata = { title: windows.title }

const LINKS = [
  { label: windows.extensionList, href: officePaths.extensions() },
  { label: windows.calendar, href: officePaths.calendar() },
]

type Search = { searchParams: Promise<{ opened?: string | string[]; extended?: string | string[] }> }

export default async function WindowsPage({ searchParams }: Search) {
  const { opened, extended } = await searchParams
  const answer = await windowList()
  if (answer.kind !== 'answer') return unanswered(answer, { here: officePaths.windows() })
  const notice = noticeOf('opened', opened) ?? noticeOf('extended', extended)
  return (
    <>
      <PageHead title={windows.title} lead={windows.lead} />
      {notice && (
        <div className="mb-8">
          <Inset role="status">{notice}</Inset>
        </div>
      )}
      <div>
        {answer.view.map((year) => (
          <WindowTable key={year.year} {...year} />
        ))}
      </div>
      <p className="mt-8 flex flex-wrap gap-x-8 text-sm">
        {LINKS.map(({ label, href }) => (
          <a key={href} href={href} className="inline-flex min-h-(--size-target) items-center">
            {label}
          </a>
        ))}
      </p>
      {answer.view.length === 0 && <Empty title={windows.noReport} />}
    </>
  )
}

function noticeOf(name: 'opened' | 'extended', sent: string | string[] | undefined): string | null {
  const quarter = parseQuarter(String(sent ?? ''))
  return quarter && windows.notices[name](quarterText(quarter))
}
