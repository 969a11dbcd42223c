import type { Metadata } from 'next'
import { nothingAt, unanswered } from '@/app/office/unanswered'
import { EntryScreen } from '@/components/entry/entry-screen'
import { parseQuarter } from '@/lib/domain/quarter'
import { officePaths } from '@/lib/paths'
import { entryScreen } from '@/lib/queries/entry-screen'
import { entry, entryTitle } from '@/lib/text/zh/entry'
import {
  abandonCorrectionAction,
  saveEntryAction,
  startCorrectionAction,
  withdrawEntryAction,
} from './actions'

const ACTIONS = { abandonCorrectionAction, saveEntryAction, startCorrectionAction, withdrawEntryAction }

type EntryPage = { params: Promise<{ task: string; quarter: string }> }

export async function generateMetadata({ params }: EntryPage): Promise<Metadata> {
  const { quarter } = await params
  const parsed = parseQuarter(quarter)
  return { title: parsed ? entryTitle(parsed) : entry.untitled }
}

export default async function EntryPage({ params }: EntryPage) {
  const { task, quarter } = await params
  const here = officePaths.entry(task, quarter)
  const parsed = parseQuarter(quarter)
  if (!parsed) return nothingAt(here)
  const answer = await entryScreen({ task, quarter: parsed })
  if (answer.kind !== 'answer')
    return unanswered(answer, { here, forms: [{ action: saveEntryAction, permalink: here }] })
  return <EntryScreen view={answer.view} actions={ACTIONS} />
}
