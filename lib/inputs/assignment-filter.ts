// What the address of the list of assignments may ask; anything else counts as not asked.
import { z } from 'zod'

export const ASSIGNMENT_GROUPINGS = ['chapter', 'lead'] as const
export const ASSIGNMENT_STATES = ['all', 'suggested', 'confirmed'] as const

const word = z.string().max(60).catch('').default('')

export const assignmentFilter = z.object({
  year: z.coerce.number().int().min(2000).max(2100).optional().catch(undefined),
  by: z.enum(ASSIGNMENT_GROUPINGS).catch('chapter').default('chapter'),
  standing: z.enum(ASSIGNMENT_STATES).catch('all').default('all'),
  lead: word,
  q: word,
})
export type AssignmentFilter = z.output<typeof assignmentFilter>
