import type { Metadata } from 'next'
import { nothingAt, unanswered } from '@/app/office/unanswered'
import { HistoryScreen } from '@/components/entry-history/history-screen'
import { parseQuarter } from '@/lib/domain/quarter'
import { officePaths } from '@/lib/paths'
import { entryHistory } from '@/lib/queries/entry-history'
import { history } from '@/lib/text/zh/entry-history'

export const metadata: Metadata = { title: history.crumb }

type Asked = string | string[] | undefined
type HistoryPage = {
  params: Promise<{ task: string; quarter: string }>
  searchParams: Promise<{ from?: Asked; to?: Asked }>
}

const numbered = (asked: Asked) => (/^\d{1,6}$/.test(String(asked)) ? Number(asked) : null)

export default async function HistoryPage({ params, searchParams }: HistoryPage) {
  const [{ task, quarter }, { from, to }] = await Promise.all([params, searchParams])
  const here = officePaths.entryHistory(task, quarter)
  const parsed = parseQuarter(quarter)
  if (!parsed) return nothingAt(here)
  const answer = await entryHistory({ task, quarter: parsed, from: numbered(from), to: numbered(to) })
  if (answer.kind !== 'answer') return unanswered(answer, { here })
  return <HistoryScreen view={answer.view} />
}
