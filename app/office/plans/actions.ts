'use server'

import { steppingAction, tellingAction } from '@/app/form-action'
import { approvePlan, approvePlans, returnPlan, withdrawPlan } from '@/lib/commands/decide-plan'
import { submitPlan } from '@/lib/commands/submit-plan'
import { officePaths } from '@/lib/paths'
import { planText } from '@/lib/text/zh/plan'

/** The page tells how the plan stands now; the form that was sent is no longer on it. */
const back = ({ task }: { task: string }) => officePaths.plan(task)

export const submitPlanAction = steppingAction(submitPlan, back)

export const withdrawPlanAction = steppingAction(withdrawPlan, back)

export const returnPlanAction = steppingAction(returnPlan, back)

export const approvePlanAction = steppingAction(approvePlan, back)

export const approvePlansAction = tellingAction(approvePlans, (lines) => {
  const refused = lines.filter(({ problem }) => problem !== null)
  const title = planText.approved(lines.length - refused.length)
  return refused.length === 0 ? { title } : { title, text: planText.notApproved(refused.length) }
})
