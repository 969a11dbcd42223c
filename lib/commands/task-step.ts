// What every change of a task shares: what was seen, the day from which it counts, where it leads, how it is kept and told.
import 'server-only'
import { type TaskSubject, taskSubject } from '@/db/reads/task-subject'
import { insertTaskChange, moveTask } from '@/db/writes/task-changes'
import type { DomainEvent } from '@/lib/domain/event'
import { NO_FACTS } from '@/lib/domain/permissions'
import { parseShanghai } from '@/lib/domain/shanghai-time'
import type { TaskClass, TaskLife } from '@/lib/domain/task'
import { changeOfStep, type LifeStep, lifeAfter, lifeNow, saysDone, taskMark } from '@/lib/domain/task-life'
import type { Problem } from '@/lib/result'
import type { Context } from './define-command'

/** What every form of a change sends. */
export type Change = {
  task: string
  seen: string
  reason: string
  document: string | null
  effectiveOn: string
}

type Changing = Context<Change>

export async function loadTask({ tx, input }: Pick<Context<{ task: string }>, 'tx' | 'input'>) {
  const subject = await taskSubject(tx, input.task)
  return subject && { subject, facts: NO_FACTS }
}

/** The life that the task has now, 已完成待核 among them. */
export function lifeOf({ task, approved }: TaskSubject): TaskLife {
  const code = (approved?.verdict as { task?: { code?: string } | null } | null)?.task?.code ?? null
  const said = approved && { verdict: code, judgement: approved.judgement }
  return lifeNow(task.life as TaskLife, saysDone(task.taskClass as TaskClass, said))
}

export const markOf = ({ task, changes, leadId }: TaskSubject) =>
  taskMark({ life: task.life, changes, lead: leadId })

/** The life that the step leads to, or the problem that stops it: stale first, since the form is then not about this. */
export function nextLife(
  { input, now }: Changing,
  subject: TaskSubject,
  step: LifeStep,
): { to: TaskLife } | { problem: Problem } {
  if (input.seen !== markOf(subject)) return { problem: { kind: 'stale', current: null } }
  const wrong = dayProblem(input.effectiveOn, subject, now)
  if (wrong) return { problem: { kind: 'invalid', fields: { effectiveOn: wrong } } }
  const outcome = lifeAfter(lifeOf(subject), step)
  return 'to' in outcome ? outcome : { problem: { kind: 'refused', because: outcome.refused } }
}

/** A change counts from today or a day before, in the report's year at the earliest and after the change before it. */
function dayProblem(text: string, { task }: TaskSubject, now: Date): string | null {
  const day = parseShanghai(text)
  const first = parseShanghai(`${task.reportId}-01-01`)
  if (!day || day > now) return 'future'
  if (first && day < first) return 'beforeYear'
  return task.lifeSince && day < task.lifeSince ? 'beforeLast' : null
}

type Decided = {
  step: LifeStep
  to: TaskLife
  others?: string[]
  mergedIntoId?: string
  fromDepartmentId?: string | null
  toDepartmentId?: string
}

/** Keeps the change and moves the task. @returns its event, or null when somebody was quicker. */
export async function keepChange(
  { tx, now, actor, input }: Changing,
  subject: TaskSubject,
  decided: Decided,
): Promise<DomainEvent | null> {
  const { task } = subject
  const { step, to, others = [], mergedIntoId, fromDepartmentId = null, toDepartmentId = null } = decided
  const { reason, document, effectiveOn } = input
  const lifeSince = to === task.life ? task.lifeSince : parseShanghai(effectiveOn)
  if (!(await moveTask(tx, task, { life: to, lifeSince, ...(mergedIntoId ? { mergedIntoId } : {}) })))
    return null
  const kind = changeOfStep(step)
  const row = { taskId: task.id, kind, reason, document, effectiveOn, otherTaskIds: others }
  const by = { decidedBy: actor.accountId, decidedAt: now }
  await insertTaskChange(tx, { ...row, ...by, fromDepartmentId, toDepartmentId })
  if (kind === 'adjusted') return null
  const handed = toDepartmentId === null ? {} : { lead: toDepartmentId }
  return {
    ...{ action: `task.${kind}`, subjectType: 'task', subjectId: task.id, reason },
    before: { life: task.life, ...(toDepartmentId === null ? {} : { lead: fromDepartmentId }) },
    after: { life: to, since: effectiveOn, document, ...(others.length > 0 ? { others } : {}), ...handed },
  }
}

export const STALE: Problem = { kind: 'stale', current: null }
