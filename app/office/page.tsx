import type { Metadata } from 'next'
import { redirect } from 'next/navigation'
import { Workbench } from '@/components/workbench/workbench'
import { parseQuarter } from '@/lib/domain/quarter'
import { officePaths } from '@/lib/paths'
import { workbench } from '@/lib/queries/workbench'
import { office } from '@/lib/text/zh/office'
import { workbench as words } from '@/lib/text/zh/workbench'
import { unanswered } from './unanswered'

// A layout's template is for the pages below it: this one stands beside it.
export const metadata: Metadata = { title: { absolute: office.titled(words.title(null)) } }

type Search = { searchParams: Promise<{ quarter?: string | string[]; submitted?: string | string[] }> }

/** What a department must do next; an administrator's first page is the overview. */
export default async function OfficePage({ searchParams }: Search) {
  const asked = await searchParams
  const quarter = parseQuarter(String(asked.quarter ?? ''))
  const answer = await workbench({ quarter })
  if (answer.kind === 'forbidden') redirect(officePaths.admin())
  if (answer.kind !== 'answer') return unanswered(answer, { here: officePaths.workbench() })
  return <Workbench view={answer.view} submitted={String(asked.submitted ?? '')} />
}
