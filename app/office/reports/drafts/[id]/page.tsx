import type { Metadata } from 'next'
import { unanswered } from '@/app/office/unanswered'
import { PageHead } from '@/components/office/page-head'
import { Inset } from '@/components/ui/inset'
import { officePaths } from '@/lib/paths'
import { type ReportDraftView, reportDraftPage } from '@/lib/queries/report-draft-page'
import { draftPage, reportImport } from '@/lib/text/zh/report-import'
import { CoverageView } from './_components/coverage-view'
import { DraftCounts } from './_components/draft-counts'
import { DraftTabs } from './_components/draft-tabs'
import { type Here, hereOf } from './_components/here'
import { LeftBehind } from './_components/left-behind'
import { PlaceView } from './_components/place-view'
import { PublishView } from './_components/publish-view'
import { correctReportDraftAction, discardReportDraftAction, publishReportDraftAction } from './actions'

export const metadata: Metadata = { title: reportImport.title }

type Props = {
  params: Promise<{ id: string }>
  searchParams: Promise<Record<string, string | string[] | undefined>>
}

export default async function ReportDraftPage({ params, searchParams }: Props) {
  const { id } = await params
  const here = hereOf(id, await searchParams)
  const answer = await reportDraftPage({ id, at: here.at })
  const permalink = officePaths.reportDraft(id)
  const actions = [correctReportDraftAction, publishReportDraftAction, discardReportDraftAction]
  const forms = actions.map((action) => ({ action, permalink }))
  if (answer.kind !== 'answer') return unanswered(answer, { here: permalink, forms })
  const draft = answer.view
  return (
    <>
      <PageHead
        title={draftPage.title(draft.year)}
        lead={draft.state === 'open' ? draftPage.lead(draft) : draftPage.closed[draft.state]}
        above={[{ label: reportImport.title, href: officePaths.reports() }]}
      />
      <DraftCounts draft={draft} />
      <DraftTabs draft={draft} at={here.at} />
      <Notice here={here} />
      <LeftBehind draft={draft} here={here} />
      <Part draft={draft} here={here} />
    </>
  )
}

/** What was just done, where no task on the page says so itself. */
function Notice({ here }: { here: Here }) {
  const words = here.task === '' ? draftPage.done[here.done] : undefined
  return (
    words && (
      <div className="mb-6">
        <Inset role="status">{words}</Inset>
      </div>
    )
  )
}

function Part({ draft, here }: { draft: ReportDraftView; here: Here }) {
  if (draft.tab) return <PlaceView draft={draft} here={here} />
  if (here.at === 'publish') return <PublishView draft={draft} here={here} />
  return <CoverageView draft={draft} here={here} />
}
