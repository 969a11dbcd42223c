// A department's 审核人 sends an entry back to whoever wrote it, with a remark; it is a draft again and never left the house.
import 'server-only'
import { sendBackInput } from '@/lib/inputs/entry'
import { defineDecision } from './decide-entry'

export const sendBackEntry = defineDecision({
  verb: 'entry.sendBack',
  step: 'sendBack',
  action: 'entry.sentBack',
  input: sendBackInput,
  decide: ({ actor, now, input }) => ({
    decision: { signedOffBy: actor.accountId, signedOffAt: now, signOffRemark: input.remark },
  }),
  reason: (input) => input.remark,
})
