'use server'

import { steppingAction } from '@/app/form-action'
import { approveEntry } from '@/lib/commands/approve-entry'
import { returnEntry } from '@/lib/commands/return-entry'
import { afterDecision } from './after-decision'

export const approveAction = steppingAction(approveEntry, afterDecision)

export const returnAction = steppingAction(returnEntry, afterDecision)
