// From when to when a task owed nothing, as its changes tell: paused and taken up again, or not yet there at all.
import { parseShanghai } from './shanghai-time'
import type { TaskChangeKind } from './task-change'

/** Of a past period; the one that still lasts is told by the task's life and its beginning. `from` null: ever before. */
export type Relief = { from: Date | null; until: Date }

export type ChangeFacts = {
  taskId: string
  kind: TaskChangeKind
  effectiveOn: string
  otherTaskIds: readonly string[]
}

const ENDS: readonly TaskChangeKind[] = ['suspended', 'cancelled', 'closed']
const TAKES_UP: readonly TaskChangeKind[] = ['resumed', 'reopened']

/** By task, from changes in the order in which they were decided. A task that came of a split owes nothing from before it. */
export function reliefs(changes: readonly ChangeFacts[]): Map<string, Relief[]> {
  const found = new Map<string, Relief[]>()
  const ended = new Map<string, Date>()
  const add = (taskId: string, relief: Relief) => found.set(taskId, [...(found.get(taskId) ?? []), relief])
  for (const { taskId, kind, effectiveOn, otherTaskIds } of changes) {
    const day = parseShanghai(effectiveOn)
    if (!day) continue
    if (kind === 'split') for (const part of otherTaskIds) add(part, { from: null, until: day })
    if (ENDS.includes(kind) && !ended.has(taskId)) ended.set(taskId, day)
    const from = ended.get(taskId)
    if (!TAKES_UP.includes(kind) || !from) continue
    add(taskId, { from, until: day })
    ended.delete(taskId)
  }
  return found
}

/** Whether something due at that moment fell into one of the periods. */
export function isRelieved(periods: readonly Relief[], due: Date): boolean {
  return periods.some(({ from, until }) => (from === null || from <= due) && due < until)
}
