'use server'

import { steppingAction, tellingAction } from '@/app/form-action'
import { abandonCorrection } from '@/lib/commands/abandon-correction'
import { contribute } from '@/lib/commands/contribute'
import { discardAutosave } from '@/lib/commands/discard-autosave'
import { mergeContribution } from '@/lib/commands/merge-contribution'
import { saveDraft } from '@/lib/commands/save-draft'
import { sendBackEntry } from '@/lib/commands/send-back-entry'
import { signOffEntry } from '@/lib/commands/sign-off-entry'
import { startCorrection } from '@/lib/commands/start-correction'
import { submitEntry } from '@/lib/commands/submit-entry'
import { withdrawEntry } from '@/lib/commands/withdraw-entry'
import { pickedFields } from '@/lib/inputs/picked-fields'
import { officePaths } from '@/lib/paths'
import { entry } from '@/lib/text/zh/entry'
import { contribution, kept, signOff } from '@/lib/text/zh/entry-beside'

const takesUp = (sent: unknown) => typeof sent === 'object' && sent !== null && 'merge' in sent

/** Saves, with a supporting department's paragraph where its button was pressed; the button "preview" goes on from there. After a conflict the picked texts are what is saved. */
export const saveEntryAction = steppingAction(
  (sent) => (takesUp(sent) ? mergeContribution(sent) : saveDraft(pickedFields(sent))),
  (_saved, { next, task, quarter }) =>
    next === 'preview' ? officePaths.preview(String(task), String(quarter)) : null,
)

export const submitEntryAction = steppingAction(submitEntry, (_submitted, { task, quarter }) =>
  officePaths.workbench({ quarter: String(quarter), submitted: String(task) }),
)

export const withdrawEntryAction = tellingAction(withdrawEntry, () => ({ title: entry.withdraw.done }))

export const startCorrectionAction = tellingAction(startCorrection, () => ({ title: entry.correct.done }))

export const abandonCorrectionAction = tellingAction(abandonCorrection, () => ({ title: entry.abandon.done }))

export const signOffEntryAction = tellingAction(signOffEntry, () => ({ title: signOff.panel.done }))

export const sendBackEntryAction = tellingAction(sendBackEntry, () => ({ title: signOff.panel.backDone }))

export const contributeAction = tellingAction(contribute, () => ({ title: contribution.own.done }))

export const discardAutosaveAction = tellingAction(discardAutosave, () => ({ title: kept.discarded }))
