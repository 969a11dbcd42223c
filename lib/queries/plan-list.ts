// The tasks that can have a plan, and how it stands: a department's own, or all of them with those that wait first.
import 'server-only'
import { allReports } from '@/db/reads/reports'
import { NO_FACTS } from '@/lib/domain/permissions'
import { planForm } from '@/lib/domain/plan-points'
import type { PlanState } from '@/lib/domain/plan-state'
import { type Asked, always, defineQuery } from './define-query'
import { type OfficeTask, type OfficeYear, officeYear } from './office-year'
import { pacedTargetOf } from './paced-target'

export type PlanItem = {
  taskId: string
  code: string
  title: string
  department: string
  /** Of the newest plan, null before the first. */
  newest: { id: string; state: PlanState; number: number; writtenAt: Date } | null
  inForce: boolean
}

export type PlanListView = {
  now: Date
  role: 'department' | 'administrator'
  year: number
  items: PlanItem[]
  waiting: number
  inForce: number
}

export const planList = defineQuery<void, PlanListView>({
  verb: 'plan.read',
  // Of no task in particular: whoever is of the office sees a list, and on it only what is theirs.
  facts: async () => ({ ...NO_FACTS, leads: true }),
  find: always,
  read: async (asked) => {
    const [newest] = await allReports(asked.sight)
    const year = newest && (await officeYear(asked.sight, newest.year))
    if (!year) return null
    const items = year.tasks.filter((task) => isListed(asked, task)).map((task) => itemOf(task, year))
    const waiting = items.filter(waits)
    return {
      now: asked.now,
      role: asked.actor.role,
      year: year.report.year,
      items: [...waiting, ...items.filter((item) => !waits(item))],
      waiting: waiting.length,
      inForce: items.filter(({ inForce }) => inForce).length,
    }
  },
})

const waits = ({ newest }: PlanItem) => newest?.state === 'submitted'

function isListed({ actor }: Asked, task: OfficeTask): boolean {
  const own = actor.role === 'administrator' ? task.leadId !== null : task.leadId === actor.departmentId
  return own && task.targets.some((target) => planForm(pacedTargetOf(target)) !== null)
}

function itemOf({ task, leadId, plans, plan }: OfficeTask, { names }: OfficeYear): PlanItem {
  const [newest] = plans
  return {
    taskId: task.id,
    code: task.code,
    title: task.title,
    department: names.get(leadId ?? '') ?? '',
    newest: newest ? pick(newest) : null,
    inForce: plan.length > 0,
  }
}

const pick = ({ id, state, number, writtenAt }: NonNullable<PlanItem['newest']>) => ({
  id,
  state,
  number,
  writtenAt,
})
