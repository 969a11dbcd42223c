// A task goes into another one, with the targets that are still to be reached; its own page and entries stay.
import 'server-only'
import { keysGiven, type TaskSubject, taskSubject } from '@/db/reads/task-subject'
import { carryPlaces, moveTarget } from '@/db/writes/moved-targets'
import { nextKey } from '@/lib/domain/draft/codes'
import type { TaskClass, TaskLife } from '@/lib/domain/task'
import { strongestClass } from '@/lib/domain/task'
import { isWrittenAbout } from '@/lib/domain/task-life'
import { mergeTaskInput } from '@/lib/inputs/task-change'
import type { Problem } from '@/lib/result'
import { type Context, defineCommand, done, refused } from './define-command'
import { type Change, keepChange, loadTask, nextLife, STALE } from './task-step'

export const mergeTask = defineCommand({
  verb: 'task.change',
  input: mergeTaskInput,
  load: loadTask,
  work: async (context, subject) => {
    const { tx, input } = context
    const next = nextLife(context, subject, 'merged')
    if ('problem' in next) return refused(next.problem)
    const into = await taskSubject(tx, `${subject.task.reportId}-${input.into}`)
    const wrong = mergeProblem(subject, into, input.targets)
    if (wrong || !into) return refused(wrong ?? { kind: 'notFound' })
    const merged = {
      step: 'merged' as const,
      to: next.to,
      others: [into.task.id],
      mergedIntoId: into.task.id,
    }
    const event = await keepChange(context, subject, merged)
    if (!event) return refused(STALE)
    await bringAlong(context, { subject, into, ids: input.targets })
    return done({ task: input.task, step: 'merged' as const }, event)
  },
})

/** Targets go only to a task of their own class or a stronger one: a later reading of the report keeps each task's class. */
function mergeProblem(subject: TaskSubject, into: TaskSubject | null, ids: string[]): Problem | null {
  const field = (name: string, code: string): Problem => ({ kind: 'invalid', fields: { [name]: code } })
  if (!into) return field('into', 'taskCode')
  if (into.task.id === subject.task.id) return field('into', 'sameTask')
  if (!isWrittenAbout(into.task.life as TaskLife)) return field('into', 'taskEnded')
  if (ids.some((id) => subject.targets.every(({ target }) => target.id !== id)))
    return field('targets', 'choose')
  const [own, other] = [subject.task.taskClass, into.task.taskClass] as [TaskClass, TaskClass]
  const isWeaker = ids.length > 0 && strongestClass([own, other]) !== other
  return isWeaker ? field('into', 'weakerTask') : null
}

type Bringing = { subject: TaskSubject; into: TaskSubject; ids: string[] }

async function bringAlong(
  { tx, now, input }: Context<Change>,
  { subject, into, ids }: Bringing,
): Promise<void> {
  const keys = await keysGiven(tx, into.task.id)
  for (const going of subject.targets.filter(({ target }) => ids.includes(target.id))) {
    const key = nextKey(keys)
    keys.push(key)
    const { reason, document } = input
    await moveTarget(tx, going, { taskId: into.task.id, key, at: now, reason, document })
  }
  await carryPlaces(tx, subject.task.reportId)
}
