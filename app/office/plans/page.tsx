import type { Metadata } from 'next'
import { PlanList } from '@/components/plan/plan-list'
import { Empty } from '@/components/ui/empty'
import { officePaths } from '@/lib/paths'
import { planList } from '@/lib/queries/plan-list'
import { planText } from '@/lib/text/zh/plan'
import { unanswered } from '../unanswered'
import { approvePlansAction } from './actions'

export const metadata: Metadata = { title: planText.title }

export default async function PlansPage() {
  const here = officePaths.plans()
  const answer = await planList()
  if (answer.kind === 'notFound')
    return <Empty title={planText.list.empty.title}>{planText.list.empty.text}</Empty>
  if (answer.kind !== 'answer')
    return unanswered(answer, { here, forms: [{ action: approvePlansAction, permalink: here }] })
  return <PlanList view={answer.view} approveAction={approvePlansAction} />
}
