import type { Metadata } from 'next'
import { nothingAt, unanswered } from '@/app/office/unanswered'
import { EntryScreen } from '@/components/entry/entry-screen'
import { PREFILLS } from '@/lib/domain/prefill'
import { parseQuarter } from '@/lib/domain/quarter'
import { officePaths } from '@/lib/paths'
import { entryScreen } from '@/lib/queries/entry-screen'
import { entry, entryTitle } from '@/lib/text/zh/entry'
import {
  abandonCorrectionAction,
  contributeAction,
  discardAutosaveAction,
  saveEntryAction,
  sendBackEntryAction,
  signOffEntryAction,
  startCorrectionAction,
  withdrawEntryAction,
} from './actions'

const ACTIONS = {
  abandonCorrectionAction,
  contributeAction,
  discardAutosaveAction,
  saveEntryAction,
  sendBackEntryAction,
  signOffEntryAction,
  startCorrectionAction,
  withdrawEntryAction,
}

type EntryPage = {
  params: Promise<{ task: string; quarter: string }>
  searchParams: Promise<{ from?: string | string[] }>
}

export async function generateMetadata({ params }: EntryPage): Promise<Metadata> {
  const { quarter } = await params
  const parsed = parseQuarter(quarter)
  return { title: parsed ? entryTitle(parsed) : entry.untitled }
}

export default async function EntryPage({ params, searchParams }: EntryPage) {
  const [{ task, quarter }, asked] = await Promise.all([params, searchParams])
  const prefill = PREFILLS.find((one) => one === asked.from) ?? null
  const here = officePaths.entry(task, quarter)
  const parsed = parseQuarter(quarter)
  if (!parsed) return nothingAt(here)
  const answer = await entryScreen({ task, quarter: parsed, prefill })
  if (answer.kind !== 'answer')
    return unanswered(answer, {
      here,
      forms: [
        { action: saveEntryAction, permalink: here },
        { action: contributeAction, permalink: `${here}#contribution` },
      ],
    })
  return <EntryScreen view={answer.view} actions={ACTIONS} />
}
