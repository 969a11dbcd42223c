import type { Metadata } from 'next'
import { unanswered } from '@/app/office/unanswered'
import { StateForm } from '@/components/form/state-form'
import { NoticeFacts } from '@/components/notice/notice-facts'
import { NoticeSheet } from '@/components/notice/notice-sheet'
import { Breadcrumb } from '@/components/ui/breadcrumb'
import { printQuarter } from '@/lib/domain/quarter'
import { officePaths } from '@/lib/paths'
import { type NoticePage, noticePage } from '@/lib/queries/notice-pages'
import { noticeNumber, notices } from '@/lib/text/zh/notice'
import { office } from '@/lib/text/zh/office'
import { acknowledgeNoticeAction } from './actions'

export const metadata: Metadata = { title: notices.listTitle }

type Params = { params: Promise<{ id: string }> }

/** One notice: to be read, acknowledged and printed. */
export default async function NoticePageView({ params }: Params) {
  const { id } = await params
  const here = officePaths.notice(id)
  const answer = await noticePage(id)
  const forms = [{ action: acknowledgeNoticeAction, permalink: here }]
  if (answer.kind !== 'answer') return unanswered(answer, { here, forms })
  const notice = answer.view
  const quarter = printQuarter(notice.quarter)
  return (
    <>
      <Breadcrumb
        label={office.where}
        crumbs={[
          { label: notices.page.crumb, href: officePaths.workbench({ quarter }) },
          { label: noticeNumber(notice) },
        ]}
      />
      <div className="notice-sheet grid gap-x-22 lg:grid-cols-[1fr_18rem]">
        <div>
          <NoticeSheet notice={notice} />
          <Acknowledge notice={notice} here={here} />
        </div>
        <NoticeFacts notice={notice} />
      </div>
    </>
  )
}

function Acknowledge({ notice, here }: { notice: NoticePage; here: string }) {
  if (!notice.mayAcknowledge) return null
  return (
    <div className="screen-only">
      <StateForm
        action={acknowledgeNoticeAction}
        fields={[]}
        hidden={{ notice: notice.id }}
        submit={notices.page.acknowledge}
        busy={notices.page.acknowledging}
        permalink={here}
        signIn={officePaths.login({ callback: here })}
      />
    </div>
  )
}
