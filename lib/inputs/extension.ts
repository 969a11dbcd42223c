// What is sent about extensions (延期) and late permissions (补报). Problems are codes; the words are lib/text's.
import { z } from 'zod'
import { EXTENSION_STATES } from '@/lib/domain/extension'
import { dayAs } from './day'
import { quarter, taskId } from './entry'
import { plainText } from './plain-text'

const LONGEST_REASON = 500

const optionalReason = plainText(LONGEST_REASON).default('')
const reason = plainText(LONGEST_REASON).pipe(z.string().min(1, 'required'))

/** The day wanted counts to its end. An administrator who grants unasked sends the same. */
export const requestExtensionInput = z.object({ task: taskId, quarter, until: dayAs('last'), reason })

export const extensionInput = z.object({ extension: z.uuid('choose') })

/** Granted until a day, which need not be the one that was asked for. */
export const grantExtensionInput = extensionInput.extend({ until: dayAs('last'), reason: optionalReason })

export const refuseExtensionInput = extensionInput.extend({ reason })

/** Which of them a list shows; anything else counts as those that wait. */
export const extensionFilter = z.enum([...EXTENSION_STATES, 'all']).catch('requested')
