// Whether administrators must have a second factor (REQUIRE_SECOND_FACTOR): without it only their own account is open to them.
import 'server-only'
import type { Verb } from '@/lib/domain/permissions'
import { env } from '@/lib/env'
import type { Viewer } from './viewer'

const OPEN: readonly Verb[] = ['account.own', 'session.end']

/** Whether this person must set one up before anything else. */
export function mustEnrol(
  { actor, secondFactor }: Pick<Viewer, 'actor' | 'secondFactor'>,
  verb: Verb,
): boolean {
  return env().requireSecondFactor && actor.role === 'administrator' && !secondFactor && !OPEN.includes(verb)
}
