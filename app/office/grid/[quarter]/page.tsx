import type { Metadata } from 'next'
import { viewOrLeave } from '@/app/office/view-or-leave'
import { GridScreen } from '@/components/grid/grid-screen'
import { OfficeState } from '@/components/office/office-state'
import { parseQuarter } from '@/lib/domain/quarter'
import { officePaths } from '@/lib/paths'
import { grid } from '@/lib/queries/grid'
import { gridText } from '@/lib/text/zh/grid'
import { saveGridAction } from './actions'

export const metadata: Metadata = { title: gridText.plain }

type GridPage = { params: Promise<{ quarter: string }> }

export default async function GridPage({ params }: GridPage) {
  const { quarter } = await params
  const parsed = parseQuarter(quarter)
  if (!parsed) return <OfficeState kind="missing" />
  const answer = viewOrLeave(await grid(parsed), officePaths.grid(quarter))
  if ('state' in answer) return <OfficeState kind={answer.state} />
  return <GridScreen view={answer.view} action={saveGridAction} />
}
