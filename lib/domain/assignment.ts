// Who is responsible for a task: exactly one lead, any number of supporting departments (domain.md, Words).

export const ASSIGNMENT_ROLES = ['lead', 'support'] as const

/** A suggestion shows in the office only; the public sees a department once it is confirmed (domain.md, rule 2). */
export const ASSIGNMENT_STANDINGS = ['suggested', 'confirmed'] as const
export type AssignmentStanding = (typeof ASSIGNMENT_STANDINGS)[number]

/** Department ids; supports are sorted, so that equal ones compare equal. */
export type Responsible = { lead: string; supports: string[] }

/** Who is responsible as it stands in force; nobody is before any suggestion. */
export type Assigned = { standing: AssignmentStanding | 'none'; lead: string | null; supports: string[] }

type Row = { departmentId: string; role: string; standing: string }

/** The rows in force of one task, put together. */
export function assigned(rows: readonly Row[]): Assigned {
  const lead = rows.find(({ role }) => role === 'lead')
  const supports = rows.filter(({ role }) => role === 'support').map(({ departmentId }) => departmentId)
  const standing = rows.some((row) => row.standing === 'confirmed') ? 'confirmed' : 'suggested'
  return {
    standing: rows.length === 0 ? 'none' : standing,
    lead: lead?.departmentId ?? null,
    supports: supports.sort(),
  }
}

/** A short text that differs whenever what is in force differs: a form brings it back to show what it was made from. */
export function assignedMark({ standing, lead, supports }: Assigned): string {
  return [standing, lead ?? '', ...supports].join(' ')
}

export type AssignmentProblem = 'unknownDepartment' | 'groupCannotLead' | 'leadAlsoSupports'

/** What is wrong with a decision, or null. `kinds` are the departments that there are. */
export function assignmentProblem(
  { lead, supports }: Responsible,
  kinds: ReadonlyMap<string, { isGroup: boolean }>,
): AssignmentProblem | null {
  if ([lead, ...supports].some((id) => !kinds.has(id))) return 'unknownDepartment'
  if (kinds.get(lead)?.isGroup) return 'groupCannotLead'
  return supports.includes(lead) ? 'leadAlsoSupports' : null
}
