// A correction of the sample: started from what is public, then handed in, decided, left as a draft or given up.
import type { DemoEntry } from '@/db/seed/demo/compose-entry'
import type { DemoCorrection } from '@/db/seed/demo/sample'
import { minutesFrom, momentOf } from './moments'
import type { EntryStep, Place } from './steps'

/** The steps after the start, by how the correction ends. */
export function correctionCourse(correction: DemoCorrection, place: Place, entry: DemoEntry): EntryStep[] {
  const { started, reason, ends } = correction
  const start: EntryStep = { do: 'correct', at: momentOf(started), place, reason }
  if (ends === 'abandoned') return [start, { do: 'abandon', at: decided(correction), place }]
  if (ends === 'draft') {
    const at = minutesFrom(start.at, 10, `${place.task} correction`)
    return [start, { do: 'save', at, place, entry }]
  }
  return [
    start,
    { do: 'submit', at: momentOf(correction.handIn ?? ''), place, entry },
    ...end(correction, place),
  ]
}

function end(correction: DemoCorrection, place: Place): EntryStep[] {
  if (correction.ends === 'approved') return [{ do: 'approve', at: decided(correction), place }]
  if (correction.ends !== 'returned') return []
  return [{ do: 'return', at: decided(correction), place, reason: correction.returnReason ?? '' }]
}

const decided = ({ decide }: DemoCorrection) => momentOf(decide ?? '')
