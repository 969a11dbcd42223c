'use server'

import { tellingAction } from '@/app/form-action'
import { approvePlan, approvePlans, returnPlan, withdrawPlan } from '@/lib/commands/decide-plan'
import { submitPlan } from '@/lib/commands/submit-plan'
import { planText } from '@/lib/text/zh/plan'

export const submitPlanAction = tellingAction(submitPlan, () => ({ title: planText.done.submitted }))

export const withdrawPlanAction = tellingAction(withdrawPlan, () => ({ title: planText.done.withdrawn }))

export const returnPlanAction = tellingAction(returnPlan, () => ({ title: planText.done.returned }))

export const approvePlanAction = tellingAction(approvePlan, () => ({ title: planText.done.approved }))

export const approvePlansAction = tellingAction(approvePlans, (lines) => {
  const refused = lines.filter(({ problem }) => problem !== null)
  const title = planText.approved(lines.length - refused.length)
  return refused.length === 0 ? { title } : { title, text: planText.notApproved(refused.length) }
})
