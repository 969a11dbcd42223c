// What an administrator sends about who is responsible: one task's lead and supports, or many suggestions at once.
import { z } from 'zod'

const departmentId = z.string().regex(/^[a-z0-9-]{1,40}$/, 'choose')
const taskId = z.string().regex(/^\d{4}-\d{3}$/, 'choose')

/** A form sends one checkbox as text and several as a list. */
const list = <T extends z.ZodType>(item: T) =>
  z.preprocess(
    (sent) => (sent === undefined ? [] : Array.isArray(sent) ? sent : [sent]),
    z.array(item).max(300),
  )

export const decideAssignmentInput = z.object({
  task: taskId,
  lead: departmentId,
  supports: list(departmentId),
})

export const confirmSuggestionsInput = z.object({
  tasks: list(taskId).pipe(z.array(taskId).min(1, 'choose')),
})
