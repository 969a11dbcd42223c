// A plan that waits is taken back by its lead, or returned with a reason or approved by an administrator.
import 'server-only'
import type { z } from 'zod'
import { type PlanSubject, planSubjectOf } from '@/db/reads/plan-subject'
import type { PlanWithPoints } from '@/db/reads/plans'
import { movePlan } from '@/db/writes/plans'
import type { EventAction } from '@/lib/domain/event'
import type { Verb } from '@/lib/domain/permissions'
import { type PlanStep, planStep } from '@/lib/domain/plan-state'
import { approvePlansInput, planInput, returnPlanInput } from '@/lib/inputs/plan'
import { defineBulk } from './define-bulk'
import { type Context, defineCommand, done, refused } from './define-command'
import { planFacts } from './plan-facts'

type Schema = z.ZodType<{ plan: string; reason?: string }>
type Decision<S extends Schema> = { verb: Verb; step: PlanStep; action: EventAction; input: S }
type Subject = PlanSubject & { plan: PlanWithPoints }

function definePlanStep<S extends Schema>({ verb, step, action, input: schema }: Decision<S>) {
  return defineCommand({
    verb,
    input: schema,
    load: async ({ tx, actor, input }) => {
      const subject = await planSubjectOf(tx, input.plan)
      const plan = subject?.plans.find(({ id }) => id === input.plan)
      return subject && plan
        ? { subject: { ...subject, plan }, facts: planFacts(subject, actor, plan.writtenBy) }
        : null
    },
    work: (context, subject) => move(context, subject, { step, action }),
  })
}

async function move<Input extends { plan: string; reason?: string }>(
  { tx, now, actor, input }: Context<Input>,
  { plan, plans }: Subject,
  { step, action }: { step: PlanStep; action: EventAction },
) {
  const to = planStep(plan.state, step)
  if (!to) return refused({ kind: 'refused', because: 'wrongState' })
  const decision = step === 'withdraw' ? {} : { decidedBy: actor.accountId, decidedAt: now }
  const inForce = plans.find(({ state }) => state === 'approved')
  if (to === 'approved' && inForce)
    await movePlan(tx, { id: inForce.id, from: 'approved' }, { state: 'superseded' })
  const returnReason = input.reason ?? null
  if (!(await movePlan(tx, { id: plan.id, from: plan.state }, { state: to, ...decision, returnReason })))
    return refused({ kind: 'stale', current: null })
  const event = {
    action,
    subjectType: 'plan',
    subjectId: plan.id,
    before: { task: plan.taskId, number: plan.number, state: plan.state },
    after: { task: plan.taskId, number: plan.number, state: to },
    reason: input.reason,
  } as const
  return done({ plan: plan.id, task: plan.taskId }, event)
}

export const withdrawPlan = definePlanStep({
  verb: 'plan.withdraw',
  step: 'withdraw',
  action: 'plan.withdrawn',
  input: planInput,
})

export const returnPlan = definePlanStep({
  verb: 'plan.return',
  step: 'return',
  action: 'plan.returned',
  input: returnPlanInput,
})

/** From here on the verdicts of the task's entries are computed with it; those that were handed in keep theirs. */
export const approvePlan = definePlanStep({
  verb: 'plan.approve',
  step: 'approve',
  action: 'plan.approved',
  input: planInput,
})

/** Several that wait, each by the same step with an event of its own, each reported. */
export const approvePlans = defineBulk({
  input: approvePlansInput,
  each: ({ plans }) => plans.map((plan) => ({ plan })),
  command: approvePlan,
})
