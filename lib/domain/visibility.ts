// What somebody may see. Every function of db/reads takes a Sight first, so that it cannot be left out.
import type { Actor } from './actor'

/** public: approved content only · department: also its own unapproved entries · all: the supervision office. */
export type Sight = { kind: 'public' } | { kind: 'department'; departmentId: string } | { kind: 'all' }

export const PUBLIC: Sight = { kind: 'public' }

/** The sight that goes with a signed-in person, or the public's. */
export function sightOf(actor: Actor | null): Sight {
  if (!actor) return PUBLIC
  return actor.role === 'administrator'
    ? { kind: 'all' }
    : { kind: 'department', departmentId: actor.departmentId }
}
