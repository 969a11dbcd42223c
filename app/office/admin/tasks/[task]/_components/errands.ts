import type { LifeStep } from '@/lib/domain/task-life'
import type { TaskAdminPage } from '@/lib/queries/task-admin-page'

/** What can be done with a task, in the order in which it is offered. */
export const ERRANDS = [
  'adjust',
  'split',
  'merge',
  'transfer',
  'suspended',
  'resumed',
  'cancelled',
  'closed',
  'reopened',
  'follow',
] as const
export type Errand = (typeof ERRANDS)[number]

/** The step that an errand stands for, where it is none of its own name. */
const STEPS: Partial<Record<Errand, LifeStep>> = {
  adjust: 'adjusted',
  split: 'splitUp',
  merge: 'merged',
  transfer: 'transferred',
}

/** Those that the task's life allows; which earlier task it follows can be said at any time. */
export function openErrands({ steps, targets }: TaskAdminPage): Errand[] {
  return ERRANDS.filter((errand) => {
    if (errand === 'follow') return true
    if (errand === 'adjust' && targets.every(({ measure }) => measure === 'node')) return false
    return steps.includes(STEPS[errand] ?? (errand as LifeStep))
  })
}

/** The errand that the address asks for, if it is open. */
export function errandOf(asked: string | string[] | undefined, page: TaskAdminPage): Errand | null {
  return openErrands(page).find((errand) => errand === asked) ?? null
}
