// What the grid sends: every figure of a quarter, what stood there before, and the versions that were seen.
import { z } from 'zod'
import { type GridCell, printCell } from '@/lib/domain/grid-row'

const cell = z.object({
  typed: z.string().default(''),
  blank: z.string().default(''),
  blankReason: z.string().default(''),
})

const taskId = z.string().regex(/^\d{4}-\d{3}$/)
const targetId = z.string().regex(/^\d{4}-\d{3}-[a-z0-9]{1,4}$/)

/** `seen` is version by task, `was` the printed cell by target as the grid first showed it. */
export const gridInput = z.object({
  quarter: z.string(),
  seen: z.record(taskId, z.string()).default({}),
  was: z.record(targetId, z.string()).default({}),
  values: z.record(targetId, cell).default({}),
})
export type GridSent = z.output<typeof gridInput>

/** The task that a target belongs to: '2024-017-a' is one of '2024-017'. */
function taskOf(target: string): string {
  return target.slice(0, target.lastIndexOf('-'))
}

/** What was sent for each target of a task. */
export function cellsOf({ values }: GridSent, task: string): Record<string, GridCell> {
  return Object.fromEntries(Object.entries(values).filter(([target]) => taskOf(target) === task))
}

/** The tasks with at least one cell that differs from what the grid showed: only these are saved. */
export function changedTasks(sent: GridSent): string[] {
  const changed = Object.entries(sent.values).filter(
    ([target, value]) => printCell(value) !== sent.was[target],
  )
  const tasks = new Set(changed.map(([target]) => taskOf(target)))
  return Object.keys(sent.seen).filter((task) => tasks.has(task))
}
