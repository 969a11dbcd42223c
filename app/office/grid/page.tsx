import { redirect } from 'next/navigation'
import { viewOrLeave } from '@/app/office/view-or-leave'
import { OfficeState } from '@/components/office/office-state'
import { printQuarter } from '@/lib/domain/quarter'
import { officePaths } from '@/lib/paths'
import { workbench } from '@/lib/queries/workbench'

/** Leads to the grid of the quarter that is due next. */
export default async function GridEntryPage() {
  const answer = viewOrLeave(await workbench({ quarter: null }), officePaths.grid())
  if ('state' in answer) return <OfficeState kind={answer.state} />
  const { quarter } = answer.view
  redirect(quarter ? officePaths.grid(printQuarter(quarter)) : officePaths.workbench())
}
