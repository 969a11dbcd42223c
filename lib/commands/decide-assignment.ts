// An administrator decides who leads and who supports a task: a change of what is in force, or a suggestion made binding.
import 'server-only'
import type { z } from 'zod'
import { assignmentsInForce, departmentKinds, hasEntries } from '@/db/reads/task-assignments'
import { confirmAssignments } from '@/db/writes/assignments'
import {
  type Assigned,
  type AssignmentProblem,
  assigned,
  assignedMark,
  assignmentProblem,
  type Responsible,
} from '@/lib/domain/assignment'
import { NO_FACTS } from '@/lib/domain/permissions'
import {
  confirmSuggestionInput,
  confirmSuggestionsInput,
  decideAssignmentInput,
} from '@/lib/inputs/assignment'
import type { FieldProblems } from '@/lib/result'
import { defineBulk } from './define-bulk'
import { type Context, defineCommand, done, refused } from './define-command'

type Asked = Context<z.output<typeof confirmSuggestionInput>>

async function loadAssigned({ tx, input }: Pick<Asked, 'tx' | 'input'>) {
  const rows = await assignmentsInForce(tx, input.task)
  return rows && { subject: assigned(rows), facts: NO_FACTS }
}

/** Fields' problems by what is wrong with the decision. */
const FIELDS: Record<AssignmentProblem, FieldProblems> = {
  unknownDepartment: { lead: 'choose' },
  groupCannotLead: { lead: 'isGroup' },
  leadAlsoSupports: { supports: 'alsoLead' },
}

export const decideAssignment = defineCommand({
  verb: 'assignment.decide',
  input: decideAssignmentInput,
  load: loadAssigned,
  work: async (context, current) => {
    const { input } = context
    if (input.seen !== assignedMark(current)) return refused({ kind: 'stale', current })
    const wanted = { lead: input.lead, supports: [...input.supports].sort() }
    if (assignedMark({ ...wanted, standing: 'confirmed' }) === input.seen)
      return refused({ kind: 'refused', because: 'nothingChanged' })
    const wrong = assignmentProblem(wanted, await departmentKinds(context.tx))
    if (wrong) return refused({ kind: 'invalid', fields: FIELDS[wrong] })
    if (await isHandOver(context, current)) return refused({ kind: 'refused', because: 'handOver' })
    return decide(context, current, wanted)
  },
})

/** Another lead for what has been reported on is a hand-over, with a reason and a day (transfer-task.ts). */
async function isHandOver({ tx, input }: Context<z.output<typeof decideAssignmentInput>>, current: Assigned) {
  const isOther = current.standing === 'confirmed' && current.lead !== input.lead
  return isOther && (await hasEntries(tx, input.task))
}

/** Makes the suggestion in force binding, as it stands. */
const confirmSuggestion = defineCommand({
  verb: 'assignment.decide',
  input: confirmSuggestionInput,
  load: loadAssigned,
  work: async (context, current) => {
    if (current.standing === 'confirmed') return refused({ kind: 'refused', because: 'alreadyConfirmed' })
    if (current.lead === null) return refused({ kind: 'refused', because: 'noSuggestion' })
    const wanted = { lead: current.lead, supports: current.supports }
    const wrong = assignmentProblem(wanted, await departmentKinds(context.tx))
    if (wrong) return refused({ kind: 'refused', because: wrong })
    return decide(context, current, wanted)
  },
})

/** Many suggestions at once: each by the same step with an event of its own, each reported. */
export const confirmSuggestions = defineBulk({
  input: confirmSuggestionsInput,
  each: ({ tasks }) => tasks.map((task) => ({ task })),
  command: confirmSuggestion,
})

async function decide({ tx, now, actor, input }: Asked, current: Assigned, wanted: Responsible) {
  await confirmAssignments(tx, { ...wanted, taskId: input.task, decidedBy: actor.accountId, at: now })
  const event = {
    action: 'assignment.decided',
    subjectType: 'task',
    subjectId: input.task,
    before: current,
    after: { ...wanted, standing: 'confirmed' },
  } as const
  return done({ task: input.task }, event)
}
