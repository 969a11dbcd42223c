import type { Metadata } from 'next'
import { unanswered } from '@/app/office/unanswered'
import { OverviewSteps } from '@/components/admin/overview-steps'
import { PageHead } from '@/components/office/page-head'
import { officePaths } from '@/lib/paths'
import { adminOverview } from '@/lib/queries/admin-overview'
import { overview } from '@/lib/text/zh/admin-overview'
import { overviewSteps } from './_components/steps'

export const metadata: Metadata = { title: overview.title }

export default async function AdminPage() {
  const answer = await adminOverview()
  if (answer.kind !== 'answer') return unanswered(answer, { here: officePaths.admin() })
  const steps = overviewSteps(answer.view)
  const open = steps.filter(({ isOpen }) => isOpen).length
  return (
    <>
      <PageHead title={overview.title} lead={open > 0 ? overview.leadBusy(open) : overview.leadDone} />
      <OverviewSteps steps={steps} />
    </>
  )
}
