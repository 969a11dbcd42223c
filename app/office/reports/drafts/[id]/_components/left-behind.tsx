import { LeftWords } from '@/components/form/left-words'
import { officePaths } from '@/lib/paths'
import type { ReportDraftView } from '@/lib/queries/report-draft-page'
import { leftLabels } from '@/lib/text/zh/report-import'
import { correctReportDraftAction } from '../actions'
import { hasForm } from './has-form'
import { type Here, placeOf } from './here'

/** What was typed without script into a form that a colleague has made impossible meanwhile. */
export function LeftBehind({ draft, here }: { draft: ReportDraftView; here: Here }) {
  const permalink = addressOf(here)
  if (permalink === null || hasForm(draft, here)) return null
  const signIn = officePaths.login({ callback: officePaths.reportDraft(draft.id) })
  return (
    <LeftWords action={correctReportDraftAction} permalink={permalink} labels={leftLabels} signIn={signIn} />
  )
}

/** The address of the form that this page was asked for. */
function addressOf(here: Here): string | null {
  const { id, at, task, edit, raise } = here
  if (raise !== '') return placeOf(here, { raise }, `s${raise}`)
  if (task !== '' && edit !== '') return placeOf(here, { task, edit }, `t${task}`)
  return edit === '' ? null : officePaths.reportDraft(id, { at, edit })
}
