'use server'

import { steppingAction, tellingAction } from '@/app/form-action'
import { abandonCorrection } from '@/lib/commands/abandon-correction'
import { saveDraft } from '@/lib/commands/save-draft'
import { startCorrection } from '@/lib/commands/start-correction'
import { submitEntry } from '@/lib/commands/submit-entry'
import { withdrawEntry } from '@/lib/commands/withdraw-entry'
import { pickedFields } from '@/lib/inputs/picked-fields'
import { officePaths } from '@/lib/paths'
import { entry } from '@/lib/text/zh/entry'

/** Saves; the button "preview" goes on from there. After a conflict the picked texts are what is saved. */
export const saveEntryAction = steppingAction(
  (sent) => saveDraft(pickedFields(sent)),
  (_saved, { next, task, quarter }) =>
    next === 'preview' ? officePaths.preview(String(task), String(quarter)) : null,
)

export const submitEntryAction = steppingAction(submitEntry, (_submitted, { task, quarter }) =>
  officePaths.workbench({ quarter: String(quarter), submitted: String(task) }),
)

export const withdrawEntryAction = tellingAction(withdrawEntry, () => ({ title: entry.withdraw.done }))

export const startCorrectionAction = tellingAction(startCorrection, () => ({ title: entry.correct.done }))

export const abandonCorrectionAction = tellingAction(abandonCorrection, () => ({ title: entry.abandon.done }))
