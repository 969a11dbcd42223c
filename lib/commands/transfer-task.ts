// A task is handed over to another department (移交): the new lead is confirmed; entries stay with the one that made them.
import 'server-only'
import { departmentKinds } from '@/db/reads/task-assignments'
import type { TaskSubject } from '@/db/reads/task-subject'
import { confirmAssignments } from '@/db/writes/assignments'
import { type AssignmentProblem, assignmentProblem } from '@/lib/domain/assignment'
import { transferTaskInput } from '@/lib/inputs/task-change'
import type { FieldProblems, Problem } from '@/lib/result'
import { defineCommand, done, refused } from './define-command'
import { keepChange, loadTask, nextLife, STALE } from './task-step'

const FIELDS: Record<AssignmentProblem, FieldProblems> = {
  unknownDepartment: { lead: 'choose' },
  groupCannotLead: { lead: 'isGroup' },
  leadAlsoSupports: { supports: 'alsoLead' },
}

export const transferTask = defineCommand({
  verb: 'task.change',
  input: transferTaskInput,
  load: loadTask,
  work: async (context, subject) => {
    const { tx, now, actor, input } = context
    const next = nextLife(context, subject, 'transferred')
    if ('problem' in next) return refused(next.problem)
    const wanted = { lead: input.lead, supports: [...input.supports].sort() }
    const wrong = leadProblem(subject, input.lead)
    if (wrong) return refused(wrong)
    const unfit = assignmentProblem(wanted, await departmentKinds(tx))
    if (unfit) return refused({ kind: 'invalid', fields: FIELDS[unfit] })
    const handed = { fromDepartmentId: subject.leadId, toDepartmentId: input.lead }
    const event = await keepChange(context, subject, { step: 'transferred', to: next.to, ...handed })
    if (!event) return refused(STALE)
    await confirmAssignments(tx, { ...wanted, taskId: input.task, decidedBy: actor.accountId, at: now })
    return done({ task: input.task, step: 'transferred' as const }, event)
  },
})

function leadProblem({ leadId }: TaskSubject, lead: string): Problem | null {
  if (leadId === null) return { kind: 'refused', because: 'noLeadToHandOver' }
  return leadId === lead ? { kind: 'invalid', fields: { lead: 'unchanged' } } : null
}
