// What an administrator sends about who is responsible: one task's lead and supports, or many suggestions at once.
import { z } from 'zod'

const departmentId = z.string('choose').regex(/^[a-z0-9-]{1,40}$/, 'choose')
const taskId = z.string('choose').regex(/^\d{4}-\d{3}$/, 'choose')

/** A form sends one checkbox as text and several as a list; a button may stand for several, joined by commas. */
const list = <T extends z.ZodType>(item: T) =>
  z.preprocess((sent) => [...new Set([sent].flat().flatMap(parts))], z.array(item).max(300, 'tooLong'))

const parts = (sent: unknown): unknown[] =>
  typeof sent === 'string' ? sent.split(',').filter(Boolean) : sent === undefined ? [] : [sent]

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
