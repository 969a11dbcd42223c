// An administrator who wrote none of it approves an entry: from this commit on it is public (domain.md, rule 1).
import 'server-only'
import { entryInput } from '@/lib/inputs/entry'
import { defineDecision } from './decide-entry'

export const approveEntry = defineDecision({
  verb: 'entry.approve',
  step: 'approve',
  action: 'entry.approved',
  input: entryInput,
  decide: ({ actor, now }, entry) => ({
    decision: { decidedBy: actor.accountId, decidedAt: now },
    change: { approvedVersion: entry.version, reopenUntil: null },
  }),
})
