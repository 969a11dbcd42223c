// An administrator sends a submitted entry back with a reason (退回); the department may write until the day set with it.
import 'server-only'
import { officialDays } from '@/db/reads/calendar'
import { lastMomentOnBusinessDay } from '@/lib/domain/business-days'
import { reopenUntil } from '@/lib/domain/may-write'
import { returnEntryInput } from '@/lib/inputs/entry'
import { defineDecision } from './decide-entry'

export const returnEntry = defineDecision({
  verb: 'entry.return',
  step: 'return',
  action: 'entry.returned',
  input: returnEntryInput,
  decide: async ({ tx, actor, now, input }) => ({
    decision: { decidedBy: actor.accountId, decidedAt: now, returnReason: input.reason },
    change: { reopenUntil: input.until ?? lastMomentOnBusinessDay(await officialDays(tx), reopenUntil(now)) },
  }),
  reason: (input) => input.reason,
})
