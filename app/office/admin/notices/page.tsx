import type { Metadata } from 'next'
import { unanswered } from '@/app/office/unanswered'
import { NoticeTable } from '@/components/notice/notice-table'
import { PageHead } from '@/components/office/page-head'
import { Empty } from '@/components/ui/empty'
import { officePaths } from '@/lib/paths'
import { noticeList } from '@/lib/queries/notice-pages'
import { overview } from '@/lib/text/zh/admin-overview'
import { notices } from '@/lib/text/zh/notice'

export const metadata: Metadata = { title: notices.listTitle }

export default async function NoticesPage() {
  const answer = await noticeList()
  if (answer.kind !== 'answer') return unanswered(answer, { here: officePaths.notices() })
  return (
    <>
      <PageHead
        title={notices.listTitle}
        lead={notices.listLead}
        above={[{ label: overview.title, href: officePaths.admin() }]}
      />
      {answer.view.length === 0 ? (
        <Empty level="h2" title={notices.none}>
          {notices.noneText}
        </Empty>
      ) : (
        <NoticeTable lines={answer.view} />
      )}
    </>
  )
}
