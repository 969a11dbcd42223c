// What an administrator sends about who is responsible: one task's lead and supports, or many suggestions at once.
import { z } from 'zod'
import { list } from './list'

const departmentId = z.string('choose').regex(/^[a-z0-9-]{1,40}$/, 'choose')
const taskId = z.string('choose').regex(/^\d{4}-\d{3}$/, 'choose')

/** `seen` is the mark of what was in force when the form was made (lib/domain/assignment.ts). */
export const decideAssignmentInput = z.object({
  task: taskId,
  lead: departmentId,
  supports: list(departmentId),
  seen: z.string('stale').max(2000, 'stale'),
})

export const confirmSuggestionInput = z.object({ task: taskId })

export const confirmSuggestionsInput = z.object({
  tasks: list(taskId).pipe(z.array(taskId).min(1, 'choose')),
})
