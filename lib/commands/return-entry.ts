// An administrator sends a submitted entry back with a reason (退回); the department may write until the day set with it.
import 'server-only'
import { officialDays } from '@/db/reads/calendar'
import type { TargetWithVersion } from '@/db/reads/entry-subject'
import { addRemarks } from '@/db/writes/remarks'
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
  beside: async ({ tx, actor, now, input }, { versions, targets }) => {
    const [newest] = versions
    if (!newest) return
    const written = { versionId: newest.id, writtenBy: actor.accountId, writtenAt: now }
    const known = input.remarks.filter(({ field }) => isField(field, targets))
    await addRemarks(
      tx,
      known.map((one) => ({ ...one, ...written })),
    )
  },
  reason: (input) => input.reason,
})

/** A remark on a target that the task does not have is nobody's to read. */
function isField(field: string, targets: readonly TargetWithVersion[]): boolean {
  return !field.startsWith('values.') || targets.some(({ target }) => field === `values.${target.id}.typed`)
}
