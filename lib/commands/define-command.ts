// The one frame around every write: viewer, input, transaction, load, permission, work, event (house.md, 3.3).
import 'server-only'
import type { z } from 'zod'
import type { Tx } from '@/db/client'
import { pseudonym } from '@/db/pseudonym'
import { inTransaction } from '@/db/transaction'
import { appendEvent } from '@/db/writes/events'
import { type Viewer, viewer } from '@/lib/auth/viewer'
import { now } from '@/lib/clock'
import type { Actor } from '@/lib/domain/actor'
import { type DomainEvent, type Stamp, stamp } from '@/lib/domain/event'
import { mustEnrol } from '@/lib/domain/must-enrol'
import { type Facts, may, type Verb } from '@/lib/domain/permissions'
import { env } from '@/lib/env'
import { fieldProblems } from '@/lib/inputs/field-problems'
import { published } from '@/lib/publication'
import type { Problem, Result } from '@/lib/result'

export type Context<Input> = { tx: Tx; now: Date; actor: Actor; input: Input }

export type Outcome<T> = { value: T; events: DomainEvent[] } | { problem: Problem }

/** What the body answers when the change was made, with the events that tell of it. */
export function done<T>(value: T, ...events: DomainEvent[]): Outcome<T> {
  return { value, events }
}

/** What the body answers when it was not; everything in the transaction is rolled back. */
export function refused(problem: Problem): Outcome<never> {
  return { problem }
}

type Loaded<Subject> = { subject: Subject; facts: Facts }

export type Definition<Schema extends z.ZodType, Subject, T> = {
  verb: Verb
  input: Schema
  /** Finds the subject and the facts that the permission hangs on; null is "no such thing". */
  load: (context: Context<z.output<Schema>>) => Promise<Loaded<Subject> | null>
  work: (context: Context<z.output<Schema>>, subject: Subject) => Promise<Outcome<T>>
}

/**
 * What changes nothing that the public sees: drafts, saved by hundreds in a window's last minutes. Every other command
 * clears the public pages, whether it had to or not: no rule about what shows where can then be wrong.
 */
const QUIET: ReadonlySet<Verb> = new Set<Verb>(['entry.save'])

class Rollback extends Error {
  constructor(readonly problem: Problem) {
    super(problem.kind)
  }
}

/**
 * Makes a command. It never throws for what a person did wrong: it answers `ok: false` with a Problem.
 * An attempt without permission is an event of its own.
 */
export function defineCommand<Schema extends z.ZodType, Subject, T>(
  definition: Definition<Schema, Subject, T>,
) {
  return async (raw: unknown): Promise<Result<T>> => {
    const person = await viewer()
    if (!person) return problem({ kind: 'signedOut' })
    if (mustEnrol(person, definition.verb, env().requireSecondFactor)) return deny(definition.verb, person)
    const parsed = definition.input.safeParse(raw)
    if (!parsed.success) return problem({ kind: 'invalid', fields: fieldProblems(parsed.error) })
    const answer = await attempt(definition, person, parsed.data)
    if (!answer.ok && answer.problem.kind === 'forbidden') await recordDenial(definition.verb, person)
    if (answer.ok && !QUIET.has(definition.verb)) await published()
    return answer
  }
}

async function attempt<Schema extends z.ZodType, Subject, T>(
  definition: Definition<Schema, Subject, T>,
  person: Viewer,
  input: z.output<Schema>,
): Promise<Result<T>> {
  const at = now()
  try {
    const value = await inTransaction(async (tx) => {
      const context = { tx, now: at, actor: person.actor, input }
      const outcome = await authorised(definition, context)
      if ('problem' in outcome) throw new Rollback(outcome.problem)
      for (const event of outcome.events) await appendEvent(tx, stamp(event, stampOf(person, at)))
      return outcome.value
    })
    return { ok: true, value }
  } catch (fault) {
    if (fault instanceof Rollback) return problem(fault.problem)
    throw fault
  }
}

async function authorised<Schema extends z.ZodType, Subject, T>(
  definition: Definition<Schema, Subject, T>,
  context: Context<z.output<Schema>>,
): Promise<Outcome<T>> {
  const loaded = await definition.load(context)
  if (!loaded) return refused({ kind: 'notFound' })
  const permission = may(context.actor, definition.verb, loaded.facts)
  if (!permission.allowed) return refused({ kind: 'forbidden', because: permission.because })
  return definition.work(context, loaded.subject)
}

async function deny(verb: Verb, person: Viewer): Promise<Result<never>> {
  await recordDenial(verb, person)
  return problem({ kind: 'forbidden', because: 'secondFactorMissing' })
}

async function recordDenial(verb: Verb, person: Viewer): Promise<void> {
  const event: DomainEvent = { action: 'authz.denied', subjectType: 'verb', subjectId: verb }
  await inTransaction((tx) => appendEvent(tx, stamp(event, stampOf(person, now()), false)))
}

function stampOf(person: Viewer, at: Date): Stamp {
  return { actor: person.actor, address: pseudonym(person.address), at }
}

function problem(what: Problem): { ok: false; problem: Problem } {
  return { ok: false, problem: what }
}
