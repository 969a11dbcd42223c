// The frame around every office question: who asks, whether they may, and with what sight the rows are read.
import 'server-only'
import { viewer } from '@/lib/auth/viewer'
import { now } from '@/lib/clock'
import type { Actor } from '@/lib/domain/actor'
import { mustEnrol } from '@/lib/domain/must-enrol'
import { type Facts, may, NO_FACTS, type Verb } from '@/lib/domain/permissions'
import { type Sight, sightOf } from '@/lib/domain/visibility'
import { env } from '@/lib/env'

export type Asked = { actor: Actor; sight: Sight; now: Date }

export type Answer<View> =
  | { kind: 'answer'; view: View }
  | { kind: 'signedOut' }
  /** An administrator who must set up a second factor first. */
  | { kind: 'enrol' }
  | { kind: 'forbidden' }
  | { kind: 'notFound' }

type Definition<Input, View> = {
  verb: Verb
  /** Facts of the subject, where the permission hangs on them; null is "no such thing". */
  facts?: (asked: Asked, input: Input) => Promise<Facts | null>
  read: (asked: Asked, input: Input) => Promise<View | null>
  /** Whether `read` would find anything, where that can be told for less; null is "no". */
  find?: (asked: Asked, input: Input) => Promise<object | null>
}

/** For a screen that is there for everyone who may open it. */
export const always = async () => ({})

export type Sighting = Answer<unknown>['kind']

export type Query<Input, View> = {
  (input: Input): Promise<Answer<View>>
  /** What kind of answer it would be: known before anything is rendered, it gives the page its status. */
  sighting: (input: Input) => Promise<Sighting>
}

/**
 * Makes an office query. A subject that one may not see is `notFound`, as one that does not exist;
 * a screen that the role has no business on is `forbidden`. A query whose functions take no input is asked without.
 */
export function defineQuery<Input = void, View = unknown>(
  definition: Definition<Input, View>,
): Query<Input, View> {
  const { read, find = read } = definition
  const sighting = async (input: Input) =>
    (await answer<Input, unknown>({ ...definition, read: find }, input)).kind
  return Object.assign((input: Input) => answer(definition, input), { sighting })
}

async function answer<Input, View>(
  { verb, facts: factsOf, read }: Definition<Input, View>,
  input: Input,
): Promise<Answer<View>> {
  const person = await viewer()
  if (!person) return { kind: 'signedOut' }
  if (mustEnrol(person, verb, env().requireSecondFactor)) return { kind: 'enrol' }
  const asked = { actor: person.actor, sight: sightOf(person.actor), now: now() }
  const facts = factsOf ? await factsOf(asked, input) : NO_FACTS
  if (!facts) return { kind: 'notFound' }
  const permission = may(person.actor, verb, facts)
  if (!permission.allowed) return { kind: permission.because === 'notYourRole' ? 'forbidden' : 'notFound' }
  const view = await read(asked, input)
  return view === null ? { kind: 'notFound' } : { kind: 'answer', view }
}
