import type { Metadata } from 'next'
import { nothingAt, unanswered } from '@/app/office/unanswered'
import { GridScreen } from '@/components/grid/grid-screen'
import { parseQuarter } from '@/lib/domain/quarter'
import { officePaths } from '@/lib/paths'
import { grid } from '@/lib/queries/grid'
import { gridText } from '@/lib/text/zh/grid'
import { saveGridAction } from './actions'

export const metadata: Metadata = { title: gridText.plain }

type GridPage = { params: Promise<{ quarter: string }> }

export default async function GridPage({ params }: GridPage) {
  const { quarter } = await params
  const here = officePaths.grid(quarter)
  const parsed = parseQuarter(quarter)
  if (!parsed) return nothingAt(here)
  const answer = await grid(parsed)
  if (answer.kind !== 'answer')
    return unanswered(answer, { here, forms: [{ action: saveGridAction, permalink: here }] })
  return <GridScreen view={answer.view} action={saveGridAction} />
}
