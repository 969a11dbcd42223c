'use server'

import { steppingAction, tellingAction } from '@/app/form-action'
import { approveEntries } from '@/lib/commands/approve-entries'
import { approveEntry } from '@/lib/commands/approve-entry'
import { recordVerification } from '@/lib/commands/record-verification'
import { returnEntry } from '@/lib/commands/return-entry'
import { verificationText } from '@/lib/text/zh/verification'
import { afterDecision } from './after-decision'
import { toldOf } from './told-of'

export const approveAction = steppingAction(approveEntry, afterDecision)

/** Each that was not approved is named by its task, with why. */
export const approvePickedAction = tellingAction(approveEntries, (lines) => toldOf(lines))

export const recordVerificationAction = tellingAction(recordVerification, () => ({
  title: verificationText.done,
}))

export const returnAction = steppingAction(returnEntry, afterDecision)
