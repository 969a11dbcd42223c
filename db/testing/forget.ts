// Clears entries between tests; only a test may delete what people wrote.
import {
  autosaves,
  entries,
  entryContributions,
  entryRemarks,
  entryValues,
  entryVersions,
  extensions,
  notices,
  noticeTasks,
} from '../schema'
import { inTransaction } from '../transaction'

export async function forgetEntries(): Promise<void> {
  await inTransaction(async (tx) => {
    await tx.delete(autosaves)
    await tx.delete(entryContributions)
    await tx.delete(entryRemarks)
    await tx.delete(entryValues)
    await tx.delete(entryVersions)
    await tx.delete(entries)
  })
}

/** Clears extensions and late permissions. */
export async function forgetExtensions(): Promise<void> {
  await inTransaction(async (tx) => {
    await tx.delete(extensions)
  })
}

/** Clears notices and what they are about. */
export async function forgetNotices(): Promise<void> {
  await inTransaction(async (tx) => {
    await tx.delete(noticeTasks)
    await tx.delete(notices)
  })
}
