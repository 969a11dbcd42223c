// One task's plan: what can be planned, what stands, what waits, and what was before (domain.md, Words: 节点计划).
import 'server-only'
import { responsibleNow } from '@/db/reads/entry-subject'
import { type PlanWithPoints, plansOfTask } from '@/db/reads/plans'
import { type TargetRow, targetsOf } from '@/db/reads/targets'
import { windowsOf } from '@/db/reads/windows'
import { type Facts, may, NO_FACTS } from '@/lib/domain/permissions'
import { type PlanForm, type PlanPoint, planForm } from '@/lib/domain/plan-points'
import { needsReason, type PlanState } from '@/lib/domain/plan-state'
import { type Asked, defineQuery } from './define-query'
import { pacedTargetOf } from './paced-target'
import { type PromiseView, promisesOf } from './promises-of'
import { reportedTask } from './reported-task'
import { type TargetLine, targetLine } from './task-line'

/** A target that can be planned, with the lines that its form begins with. */
export type PlannedLine = { target: TargetLine; form: PlanForm; points: PlanPoint[] }

export type PlanVersion = {
  id: string
  number: number
  state: PlanState
  writtenAt: Date
  decidedAt: Date | null
  changeReason: string | null
  returnReason: string | null
  points: PlanPoint[]
}

export type PlanPageView = {
  now: Date
  task: { id: string; code: string; title: string; year: number }
  promises: PromiseView[]
  lines: PlannedLine[]
  /** The newest first. */
  versions: PlanVersion[]
  /** Number of the newest, 0 before the first: brought back by the form. */
  seen: number
  needsReason: boolean
  may: { submit: boolean; withdraw: boolean; decide: boolean }
}

export const planPage = defineQuery<string, PlanPageView>({
  verb: 'plan.read',
  facts: planFactsOf,
  find: ({ sight }, taskId) => reportedTask(sight, taskId),
  read: async (asked, taskId) => {
    const task = await reportedTask(asked.sight, taskId)
    if (!task) return null
    const { sight, now } = asked
    const year = Number(task.reportId)
    const [targets, plans, windows, facts] = await Promise.all([
      targetsOf(sight, task.reportId),
      plansOfTask(sight, taskId),
      windowsOf(sight, year),
      planFactsOf(asked, taskId),
    ])
    return {
      now,
      task: { id: task.id, code: task.code, title: task.title, year },
      promises: await promisesOf(sight, task),
      lines: plannedLines(
        targets.filter((target) => target.taskId === taskId),
        plans[0]?.points ?? [],
      ),
      versions: plans.map(versionOf),
      seen: plans[0]?.number ?? 0,
      needsReason: needsReason(plans, windows, now),
      may: stepsOf(asked, facts ?? NO_FACTS, plans[0]),
    }
  },
})

/** A plan is the task's: whoever leads it now. */
async function planFactsOf({ actor }: Asked, taskId: string): Promise<Facts | null> {
  const { leadId, supportIds } = await responsibleNow(taskId)
  const own = (id: string | null) => id !== null && id === actor.departmentId
  return { ...NO_FACTS, leads: own(leadId), supports: supportIds.some(own) }
}

function plannedLines(targets: TargetRow[], points: readonly PlanPoint[]): PlannedLine[] {
  return targets.flatMap((row) => {
    const form = planForm(pacedTargetOf(row))
    const own = points.filter(({ targetId }) => targetId === row.id)
    return form ? [{ target: targetLine(row, null), form, points: own }] : []
  })
}

function versionOf(plan: PlanWithPoints): PlanVersion {
  const { id, number, state, writtenAt, decidedAt, changeReason, returnReason, points } = plan
  return { id, number, state, writtenAt, decidedAt, changeReason, returnReason, points }
}

function stepsOf({ actor }: Asked, facts: Facts, newest: PlanWithPoints | undefined) {
  const waits = newest?.state === 'submitted'
  const wrote = newest?.writtenBy === actor.accountId
  return {
    submit: !waits && may(actor, 'plan.submit', facts).allowed,
    withdraw: waits && may(actor, 'plan.withdraw', facts).allowed,
    decide: waits && may(actor, 'plan.approve', { ...facts, wrote }).allowed,
  }
}
