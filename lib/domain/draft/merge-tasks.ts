// Puts two tasks together that promise one thing: words and figures of the second go to the first.
import { strongestClass } from '@/lib/domain/task'
import { targetsOf } from './class-of-task'
import { withKeys } from './codes'
import { type Corrected, type DraftContent, livingTask, withTasks } from './content'
import { passagesByKey, tidyPlaces } from './places'

/** `code` stays and keeps its entries; `from` is no task any more, and its code is never given again. */
export function mergeTasks(content: DraftContent, { code, from }: { code: string; from: string }): Corrected {
  if (code === from) return { refused: 'sameTask' }
  const [into, gone] = [livingTask(content, code), livingTask(content, from)]
  if (!into || !gone) return { refused: 'taskGone' }
  const targets = targetsOf(content, { targets: [...into.targets, ...gone.targets] }).map(({ id }) => id)
  const whole = withKeys({
    ...into,
    class: strongestClass([into.class, gone.class]),
    project: into.project ?? gone.project,
    sources: tidyPlaces(passagesByKey(content), [...into.sources, ...gone.sources]),
    targets,
  })
  const empty = { ...gone, sources: [], targets: [], fate: { kind: 'merged', into: code } as const }
  return { content: withTasks(content, [whole, empty]), code }
}
