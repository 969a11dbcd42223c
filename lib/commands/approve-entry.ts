// An administrator who wrote none of it approves an entry: from this commit on it is public (domain.md, rule 1).
import 'server-only'
import type { EntryRow } from '@/db/reads/entry-subject'
import { entryInput } from '@/lib/inputs/entry'
import { defineDecision } from './decide-entry'
import type { Context } from './define-command'
import { doubtsNow } from './entry-doubts'

const APPROVAL = {
  verb: 'entry.approve',
  step: 'approve',
  action: 'entry.approved',
  input: entryInput,
  decide: ({ actor, now }: Pick<Context<unknown>, 'actor' | 'now'>, entry: EntryRow) => ({
    decision: { decidedBy: actor.accountId, decidedAt: now },
    change: { approvedVersion: entry.version, reopenUntil: null },
  }),
} as const

export const approveEntry = defineDecision(APPROVAL)

/** The same of an entry that nobody opened: one that holds a doubt by then is left to somebody who does. */
export const approveUndoubted = defineDecision({
  ...APPROVAL,
  hold: async (context, subject) =>
    (await doubtsNow(context, subject)).length > 0 ? { kind: 'refused', because: 'hasDoubts' } : null,
})
