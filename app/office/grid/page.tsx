import { redirect } from 'next/navigation'
import { unanswered } from '@/app/office/unanswered'
import { printQuarter } from '@/lib/domain/quarter'
import { officePaths } from '@/lib/paths'
import { workbench } from '@/lib/queries/workbench'

/** Leads to the grid of the quarter that is due next. */
export default async function GridEntryPage() {
  const answer = await workbench({ quarter: null })
  if (answer.kind !== 'answer') return unanswered(answer, { here: officePaths.grid() })
  const { quarter } = answer.view
  redirect(quarter ? officePaths.grid(printQuarter(quarter)) : officePaths.workbench())
}
