// The lead hands in its plan (节点计划): a version of its own, approved like an entry before it counts.
import 'server-only'
import { type PlanSubject, planSubject } from '@/db/reads/plan-subject'
import { insertPlan } from '@/db/writes/plans'
import { readAmount } from '@/lib/domain/amount'
import { type PlannedTarget, planFaults, plansSomething } from '@/lib/domain/plan-faults'
import { type PlanPoint, planForm } from '@/lib/domain/plan-points'
import { needsReason } from '@/lib/domain/plan-state'
import { QUARTER_NUMBERS } from '@/lib/domain/quarter'
import { type SubmitPlan, submitPlanInput } from '@/lib/inputs/plan'
import type { Problem } from '@/lib/result'
import { defineCommand, done, refused } from './define-command'
import { planFacts } from './plan-facts'
import { pacedTarget } from './verdict-of-draft'

export const submitPlan = defineCommand({
  verb: 'plan.submit',
  input: submitPlanInput,
  load: async ({ tx, actor, input }) => {
    const subject = await planSubject(tx, input.task)
    return subject && { subject, facts: planFacts(subject, actor) }
  },
  work: async ({ tx, now, actor, input }, subject) => {
    const planned = plannedTargets(input, subject)
    const wrong = problemOf(input, subject, { planned, now })
    if (wrong) return refused(wrong)
    const number = input.seen + 1
    const content = {
      taskId: input.task,
      number,
      departmentId: subject.leadId ?? '',
      state: 'submitted' as const,
      changeReason: input.reason || null,
      writtenBy: actor.accountId,
      writtenAt: now,
    }
    const points = planned.flatMap(pointsOf)
    const plan = await insertPlan(tx, content, points)
    if (!plan) return refused({ kind: 'stale', current: null })
    const event = {
      action: 'plan.submitted',
      subjectType: 'plan',
      subjectId: plan,
      after: { task: input.task, number, points: points.length },
      reason: input.reason || undefined,
    } as const
    return done({ task: input.task, plan }, event)
  },
})

type At = { planned: PlannedTarget[]; now: Date }

function problemOf(input: SubmitPlan, subject: PlanSubject, { planned, now }: At): Problem | null {
  const [newest] = subject.plans
  if ((newest?.number ?? 0) !== input.seen) return { kind: 'stale', current: { number: newest?.number ?? 0 } }
  if (newest?.state === 'submitted') return { kind: 'refused', because: 'planWaits' }
  if (!plansSomething(planned)) return { kind: 'refused', because: 'nothingPlanned' }
  const fields: Record<string, string> = planFaults(planned)
  if (input.reason === '' && needsReason(subject.plans, subject.windows, now)) fields.reason = 'required'
  return Object.keys(fields).length > 0 ? { kind: 'invalid', fields } : null
}

/** What was sent for each target that can be planned; what cannot is left out, whatever was sent. */
function plannedTargets({ points }: SubmitPlan, { targets }: PlanSubject): PlannedTarget[] {
  return targets.flatMap((row) => {
    const target = pacedTarget(row)
    if (planForm(target) === null) return []
    const sent = points[row.target.id]
    const cells = QUARTER_NUMBERS.map((quarter) => [quarter, cellOf(sent?.[quarter], target.unit)] as const)
    return [{ id: row.target.id, target, cells: Object.fromEntries(cells) as PlannedTarget['cells'] }]
  })
}

function cellOf(sent: { expected: string; label: string } | undefined, unit: string) {
  const { expected: typed, label } = sent ?? { expected: '', label: '' }
  const amount = readAmount(typed, unit)
  return { typed, value: 'value' in amount ? amount.value : null, label }
}

function pointsOf({ id, target, cells }: PlannedTarget): PlanPoint[] {
  const isSteps = planForm(target) === 'steps'
  return QUARTER_NUMBERS.flatMap((quarter): PlanPoint[] => {
    const { value, label } = cells[quarter]
    if (isSteps) return label === '' ? [] : [{ targetId: id, quarter, expected: null, label }]
    return value === null ? [] : [{ targetId: id, quarter, expected: value, label: null }]
  })
}
