import type { Metadata } from 'next'
import { unanswered } from '@/app/office/unanswered'
import { OverviewSteps } from '@/components/admin/overview-steps'
import { MatrixView } from '@/components/matrix/matrix-view'
import { PageHead } from '@/components/office/page-head'
import { Empty } from '@/components/ui/empty'
import { Section } from '@/components/ui/section'
import { matrixFilter } from '@/lib/inputs/matrix-filter'
import { officePaths } from '@/lib/paths'
import { adminOverview } from '@/lib/queries/admin-overview'
import { matrix } from '@/lib/queries/matrix'
import { overview } from '@/lib/text/zh/admin-overview'
import { matrixText } from '@/lib/text/zh/matrix'
import { overviewSteps } from './_components/steps'

export const metadata: Metadata = { title: overview.title }

type Search = { searchParams: Promise<Record<string, string | string[] | undefined>> }

/** The quarter at a glance, and beneath it the errands of the office. */
export default async function AdminPage({ searchParams }: Search) {
  const filter = matrixFilter.parse(await searchParams)
  const [answer, quarter] = await Promise.all([adminOverview(), matrix(filter)])
  if (answer.kind !== 'answer') return unanswered(answer, { here: officePaths.admin() })
  if (quarter.kind !== 'answer') return unanswered(quarter, { here: officePaths.admin() })
  const steps = overviewSteps(answer.view)
  const open = steps.filter(({ isOpen }) => isOpen).length
  const view = quarter.view.matrix
  const lead = open > 0 ? overview.leadBusy(open) : overview.leadDone
  if (!view)
    return (
      <>
        <PageHead title={overview.title} lead={lead} />
        <OverviewSteps steps={steps} />
        <Empty level="h2" title={matrixText.nothing.title}>
          {matrixText.nothing.text}
        </Empty>
      </>
    )
  return (
    <>
      <h1 className="title">{matrixText.title(view.quarter)}</h1>
      <MatrixView view={view} show={filter.show} />
      <Section title={matrixText.steps} side={lead}>
        <OverviewSteps steps={steps} />
      </Section>
    </>
  )
}
