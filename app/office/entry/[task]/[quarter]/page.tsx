import type { Metadata } from 'next'
import { viewOrLeave } from '@/app/office/view-or-leave'
import { EntryScreen } from '@/components/entry/entry-screen'
import { OfficeState } from '@/components/office/office-state'
import { parseQuarter } from '@/lib/domain/quarter'
import { officePaths } from '@/lib/paths'
import { entryScreen } from '@/lib/queries/entry-screen'
import { entry, entryTitle } from '@/lib/text/zh/entry'
import * as actions from './actions'

type EntryPage = { params: Promise<{ task: string; quarter: string }> }

export async function generateMetadata({ params }: EntryPage): Promise<Metadata> {
  const { quarter } = await params
  const parsed = parseQuarter(quarter)
  return { title: parsed ? entryTitle(parsed) : entry.untitled }
}

export default async function EntryPage({ params }: EntryPage) {
  const { task, quarter } = await params
  const parsed = parseQuarter(quarter)
  if (!parsed) return <OfficeState kind="missing" />
  const answer = viewOrLeave(await entryScreen({ task, quarter: parsed }), officePaths.entry(task, quarter))
  if ('state' in answer) return <OfficeState kind={answer.state} />
  return <EntryScreen view={answer.view} actions={actions} />
}
