import type { Metadata } from 'next'
import { nothingAt, unanswered } from '@/app/office/unanswered'
import { PageHead } from '@/components/office/page-head'
import { ChoiceLinks } from '@/components/ui/choice-links'
import { Empty } from '@/components/ui/empty'
import { parseQuarter } from '@/lib/domain/quarter'
import { noticeFilter } from '@/lib/inputs/notice-filter'
import { officePaths } from '@/lib/paths'
import { noticeDrafts } from '@/lib/queries/notice-drafts'
import { overview } from '@/lib/text/zh/admin-overview'
import { notices } from '@/lib/text/zh/notice'
import { SendForm } from './_components/send-form'
import { sendNoticesAction } from './actions'

export const metadata: Metadata = { title: notices.listTitle }

type Send = {
  params: Promise<{ quarter: string }>
  searchParams: Promise<Record<string, string | string[] | undefined>>
}

/** Writes notices to those who are late, by grade, to one department, or about one task. */
export default async function SendNoticesPage({ params, searchParams }: Send) {
  const { quarter } = await params
  const filter = noticeFilter.parse(await searchParams)
  const here = officePaths.sendNotices(quarter, filter)
  const parsed = parseQuarter(quarter)
  if (!parsed) return nothingAt(here)
  const answer = await noticeDrafts({ quarter: parsed, ...filter })
  const forms = [{ action: sendNoticesAction, permalink: here }]
  if (answer.kind !== 'answer') return unanswered(answer, { here, forms })
  const choices = Object.entries(notices.others).map(([grade, label]) => ({
    ...{ label, href: officePaths.sendNotices(quarter, { grade }), current: grade === filter.grade },
  }))
  return (
    <>
      <PageHead
        title={notices.sendTitle(parsed)}
        lead={notices.sendLead}
        above={[{ label: overview.title, href: officePaths.admin({ quarter }) }]}
      />
      <ChoiceLinks label={notices.othersLabel} choices={choices} />
      {answer.view.drafts.length === 0 ? (
        <Empty level="h2" title={notices.nothing}>
          {notices.nothingText}
        </Empty>
      ) : (
        <SendForm view={answer.view} here={here} />
      )}
      <p className="mt-8 text-sm">
        <a className="inline-flex min-h-(--size-target) items-center" href={officePaths.notices()}>
          {notices.sentList}
        </a>
      </p>
    </>
  )
}
