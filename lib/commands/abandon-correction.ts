// A department gives a correction up: nothing changes in public, the approved version stands.
import 'server-only'
import { entryInput } from '@/lib/inputs/entry'
import { defineDecision } from './decide-entry'

export const abandonCorrection = defineDecision({
  verb: 'entry.abandon',
  step: 'abandon',
  action: 'entry.correctionAbandoned',
  input: entryInput,
  // The version itself stays what it was: it was never approved, so nothing may ever take it for published.
  decide: (_context, entry) => ({ decision: { state: entry.state }, change: { reopenUntil: null } }),
})
