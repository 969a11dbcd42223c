// Who is responsible for a task: exactly one lead, any number of supporting departments (domain.md, Words).

export const ASSIGNMENT_ROLES = ['lead', 'support'] as const
export type AssignmentRole = (typeof ASSIGNMENT_ROLES)[number]

/** A suggestion shows in the office only; the public sees a department once it is confirmed (domain.md, rule 2). */
export const ASSIGNMENT_STANDINGS = ['suggested', 'confirmed'] as const
export type AssignmentStanding = (typeof ASSIGNMENT_STANDINGS)[number]
