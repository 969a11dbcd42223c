// What withdrawing, returning, approving, correcting and abandoning share: an entry that exists, moved without new words.
import 'server-only'
import type { z } from 'zod'
import { type EntryRow, type EntrySubject, entrySubjectById } from '@/db/reads/entry-subject'
import { decideVersion } from '@/db/writes/entries'
import type { EntryStep } from '@/lib/domain/entry-state'
import type { EventAction } from '@/lib/domain/event'
import type { Verb } from '@/lib/domain/permissions'
import type { entryInput } from '@/lib/inputs/entry'
import type { Problem } from '@/lib/result'
import { type Context, defineCommand, done, refused } from './define-command'
import { entryFacts, entryTold, nextState, staleProblem } from './entry-step'

type Parts = Parameters<typeof decideVersion>[2]
type Schema = z.ZodType<z.output<typeof entryInput>>

type Decided = Omit<Parts, 'state'>

type Decision<S extends Schema> = {
  verb: Verb
  step: EntryStep
  action: EventAction
  input: S
  /** What else stops it, asked in the same transaction; null is nothing. */
  hold?: (context: Context<z.output<S>>, subject: EntrySubject) => Promise<Problem | null>
  /** What changes in the version and the entry besides the state. */
  decide: (context: Context<z.output<S>>, entry: EntryRow) => Decided | Promise<Decided>
  /** What is written beside, in the same transaction. */
  beside?: (context: Context<z.output<S>>, subject: EntrySubject) => Promise<void>
  reason?: (input: z.output<S>) => string
}

/** Makes a command that moves an entry from the version that was seen. */
export function defineDecision<S extends Schema>(decision: Decision<S>) {
  return defineCommand({
    verb: decision.verb,
    input: decision.input,
    load: async ({ tx, actor, input }) => {
      const subject = await entrySubjectById(tx, input.entry)
      return subject && { subject, facts: entryFacts(subject, actor) }
    },
    work: (context, subject) => move(decision, context, subject),
  })
}

async function move<S extends Schema>(
  decision: Decision<S>,
  context: Context<z.output<S>>,
  subject: EntrySubject,
) {
  const { tx, now, input } = context
  const next = await nextState(tx, subject, { step: decision.step, seen: input.version, now })
  if ('problem' in next) return refused(next.problem)
  const { entry } = subject
  if (!entry) return refused({ kind: 'notFound' })
  const held = await decision.hold?.(context, subject)
  if (held) return refused(held)
  const decided = await decision.decide(context, entry)
  const moved = await decideVersion(tx, entry, { state: next.to, ...decided })
  if (!moved) return refused(await staleProblem(tx, subject))
  await decision.beside?.(context, subject)
  const { place, ...told } = entryTold(subject, entry.id)
  const before = { state: entry.state, approvedVersion: entry.approvedVersion }
  const { approvedVersion = entry.approvedVersion } = decided.change ?? {}
  const after = { ...place, version: entry.version, state: next.to, approvedVersion }
  const reason = decision.reason?.(input)
  return done({ entry: entry.id }, { ...told, action: decision.action, before, after, reason })
}
