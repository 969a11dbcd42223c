// A department takes back what is submitted and undecided (撤回); it becomes a draft again.
import 'server-only'
import { entryInput } from '@/lib/inputs/entry'
import { defineDecision } from './decide-entry'

export const withdrawEntry = defineDecision({
  verb: 'entry.withdraw',
  step: 'withdraw',
  action: 'entry.withdrawn',
  input: entryInput,
  decide: ({ now }) => ({ decision: { withdrawnAt: now } }),
})
