// A department gives a correction up: nothing changes in public, the approved version stands.
import 'server-only'
import { entryInput } from '@/lib/inputs/entry'
import { defineDecision } from './decide-entry'

export const abandonCorrection = defineDecision({
  verb: 'entry.abandon',
  step: 'abandon',
  action: 'entry.correctionAbandoned',
  input: entryInput,
  decide: () => ({ decision: {}, change: { reopenUntil: null } }),
})
