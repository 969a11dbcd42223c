import type { Metadata } from 'next'
import { PlanScreen } from '@/components/plan/plan-screen'
import { officePaths } from '@/lib/paths'
import { planPage } from '@/lib/queries/plan-page'
import { planText } from '@/lib/text/zh/plan'
import { unanswered } from '../../unanswered'
import { approvePlanAction, returnPlanAction, submitPlanAction, withdrawPlanAction } from '../actions'

export const metadata: Metadata = { title: planText.title }

const ACTIONS = {
  submit: submitPlanAction,
  withdraw: withdrawPlanAction,
  approve: approvePlanAction,
  return: returnPlanAction,
}

export default async function PlanPage({ params }: { params: Promise<{ task: string }> }) {
  const { task } = await params
  const here = officePaths.plan(task)
  const answer = await planPage(task)
  const forms = [submitPlanAction, returnPlanAction].map((action) => ({ action, permalink: here }))
  if (answer.kind !== 'answer') return unanswered(answer, { here, forms })
  return <PlanScreen view={answer.view} actions={ACTIONS} here={here} />
}
