// Where administrators must have a second factor, what one without it may still do: see to the own account, and leave.
import type { Role } from './actor'
import type { Verb } from './permissions'

const OPEN: readonly Verb[] = ['account.own', 'session.end']

type Person = { actor: { role: Role }; secondFactor?: boolean }

/** Whether this person must set one up before doing that. */
export function mustEnrol({ actor, secondFactor }: Person, verb: Verb, isRequired: boolean): boolean {
  return isRequired && actor.role === 'administrator' && !secondFactor && !OPEN.includes(verb)
}
