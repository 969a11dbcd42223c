import type { Metadata } from 'next'
import { redirect } from 'next/navigation'
import { OfficeState } from '@/components/office/office-state'
import { Workbench } from '@/components/workbench/workbench'
import { parseQuarter } from '@/lib/domain/quarter'
import { officePaths } from '@/lib/paths'
import { workbench } from '@/lib/queries/workbench'
import { workbench as words } from '@/lib/text/zh/workbench'
import { viewOrLeave } from './view-or-leave'

export const metadata: Metadata = { title: words.title(null) }

type Search = { searchParams: Promise<{ quarter?: string | string[]; submitted?: string | string[] }> }

/** What a department must do next; an administrator's first page is the queue. */
export default async function OfficePage({ searchParams }: Search) {
  const asked = await searchParams
  const quarter = parseQuarter(String(asked.quarter ?? ''))
  const answer = viewOrLeave(await workbench({ quarter }), officePaths.workbench())
  if ('state' in answer) {
    if (answer.state === 'forbidden') redirect(officePaths.review())
    return <OfficeState kind={answer.state} />
  }
  return <Workbench view={answer.view} submitted={String(asked.submitted ?? '')} />
}
