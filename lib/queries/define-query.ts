// The frame around every office question: who asks, whether they may, and with what sight the rows are read.
import 'server-only'
import { viewer } from '@/lib/auth/viewer'
import { now } from '@/lib/clock'
import type { Actor } from '@/lib/domain/actor'
import { type Facts, may, NO_FACTS, type Verb } from '@/lib/domain/permissions'
import { type Sight, sightOf } from '@/lib/domain/visibility'

export type Asked = { actor: Actor; sight: Sight; now: Date }

export type Answer<View> =
  | { kind: 'answer'; view: View }
  | { kind: 'signedOut' }
  | { kind: 'forbidden' }
  | { kind: 'notFound' }

type Definition<Input, View> = {
  verb: Verb
  /** Facts of the subject, where the permission hangs on them; null is "no such thing". */
  facts?: (asked: Asked, input: Input) => Promise<Facts | null>
  read: (asked: Asked, input: Input) => Promise<View | null>
}

/**
 * Makes an office query. A subject that one may not see is `notFound`, as one that does not exist;
 * a screen that the role has no business on is `forbidden`. A query whose functions take no input is asked without.
 */
export function defineQuery<Input = void, View = unknown>(definition: Definition<Input, View>) {
  return async (input: Input): Promise<Answer<View>> => {
    const person = await viewer()
    if (!person) return { kind: 'signedOut' }
    const asked = { actor: person.actor, sight: sightOf(person.actor), now: now() }
    const facts = definition.facts ? await definition.facts(asked, input) : NO_FACTS
    if (!facts) return { kind: 'notFound' }
    const permission = may(person.actor, definition.verb, facts)
    if (!permission.allowed) return { kind: permission.because === 'notYourRole' ? 'forbidden' : 'notFound' }
    const view = await definition.read(asked, input)
    return view === null ? { kind: 'notFound' } : { kind: 'answer', view }
  }
}
