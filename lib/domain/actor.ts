// Who acts: an anonymous reader, a department's account or an administrator (督查室), each with what it may see.

export const ROLES = ['department', 'administrator'] as const
export type Role = (typeof ROLES)[number]

/** A signed-in person as the rules see them; ids only, no name or login. */
export type Actor =
  | { accountId: string; role: 'department'; departmentId: string }
  | { accountId: string; role: 'administrator'; departmentId: null }
