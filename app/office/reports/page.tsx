import type { Metadata } from 'next'
import { unanswered } from '@/app/office/unanswered'
import { PageHead } from '@/components/office/page-head'
import { DraftTable } from '@/components/report-import/draft-table'
import { YearTable } from '@/components/report-import/year-table'
import { ButtonLink } from '@/components/ui/button'
import { Inset } from '@/components/ui/inset'
import { Section } from '@/components/ui/section'
import { officePaths } from '@/lib/paths'
import { reportList } from '@/lib/queries/report-list'
import { reportImport } from '@/lib/text/zh/report-import'

export const metadata: Metadata = { title: reportImport.title }

type Search = { searchParams: Promise<Record<string, string | string[] | undefined>> }

export default async function ReportsPage({ searchParams }: Search) {
  const sent = await searchParams
  const answer = await reportList()
  if (answer.kind !== 'answer') return unanswered(answer, { here: officePaths.reports() })
  const { years, open, closed } = answer.view
  const notice = noticeOf('published', sent.published) ?? noticeOf('discarded', sent.discarded)
  return (
    <>
      <PageHead title={reportImport.title} lead={reportImport.lead}>
        <ButtonLink href={officePaths.bringReport()}>{reportImport.bring}</ButtonLink>
      </PageHead>
      {notice && (
        <div className="mb-8">
          <Inset role="status">{notice}</Inset>
        </div>
      )}
      <Section title={reportImport.open} className="first:mt-0 md:first:mt-0">
        {open.length > 0 ? (
          <DraftTable drafts={open} />
        ) : (
          <p className="text-sm text-ink-2">{reportImport.openNone}</p>
        )}
      </Section>
      <Section title={reportImport.years}>
        <YearTable years={years} />
      </Section>
      {closed.length > 0 && (
        <Section title={reportImport.closed}>
          <DraftTable drafts={closed} />
        </Section>
      )}
    </>
  )
}

const noticeOf = (name: 'published' | 'discarded', sent: string | string[] | undefined) =>
  typeof sent === 'string' && /^\d{4}$/.test(sent) ? reportImport[name](sent) : null
