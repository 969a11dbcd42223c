// Leaves a task out with a reason, and takes it back: its words, figures and code stay in the draft.
import { type Corrected, type DraftContent, livingTask, withTasks } from './content'

/** Nobody will report on it; the reason is shown beside its words. */
export function dropTask(
  content: DraftContent,
  { code, reason }: { code: string; reason: string },
): Corrected {
  const task = livingTask(content, code)
  if (!task) return { refused: 'taskGone' }
  return { content: withTasks(content, [{ ...task, fate: { kind: 'dropped', reason } }]), code }
}

/** Takes back a task that was left out, as it was. */
export function restoreTask(content: DraftContent, code: string): Corrected {
  const task = content.tasks.find((one) => one.code === code)
  if (task?.fate?.kind !== 'dropped') return { refused: 'notDropped' }
  return { content: withTasks(content, [{ ...task, fate: null }]), code }
}
