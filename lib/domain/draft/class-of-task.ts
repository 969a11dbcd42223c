// Which class the targets of a task allow (domain.md, T): a figure makes it quantified, milestones make it a milestone.
import type { TaskClass } from '@/lib/domain/task'
import type { DraftContent, DraftTarget, DraftTask } from './content'

/** A figure, or one to be handed down; everything but a milestone. */
const isFigure = ({ measure }: DraftTarget) => measure !== 'node'

/** The targets of a task in the order of the text. */
export function targetsOf(
  { targets }: DraftContent,
  { targets: ids }: Pick<DraftTask, 'targets'>,
): DraftTarget[] {
  const wanted = new Set(ids)
  return targets.filter(({ id }) => wanted.has(id))
}

/** The class that the targets call for; null where there are none, so that the words decide. */
export function classByTargets(content: DraftContent, task: Pick<DraftTask, 'targets'>): TaskClass | null {
  const targets = targetsOf(content, task)
  if (targets.some(isFigure)) return 'quantified'
  return targets.length > 0 ? 'milestone' : null
}
