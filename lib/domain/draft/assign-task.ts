// Who is suggested for a task; binding it becomes only after publication (domain.md, rule 2).
import { type Corrected, type DraftContent, livingTask, withTasks } from './content'

export type Suggested = { code: string; lead: string | null; supports: string[] }

/** Suggests lead and supports; nobody as lead is allowed while the report is on its way. */
export function assignTask(content: DraftContent, { code, lead, supports }: Suggested): Corrected {
  const task = livingTask(content, code)
  if (!task) return { refused: 'taskGone' }
  const sorted = [...supports].sort()
  if (task.lead === lead && task.supports.join() === sorted.join()) return { refused: 'nothingChanged' }
  return { content: withTasks(content, [{ ...task, lead, supports: sorted }]), code }
}
