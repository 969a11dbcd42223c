// The task's public page as it will be once the entry is approved, for whoever decides on it.
import 'server-only'
import { writtenEntry } from '@/db/reads/written-entries'
import { defineQuery } from './define-query'
import { officeYear } from './office-year'
import { proposed } from './proposed'
import { type TaskPageView, taskPage } from './task-page'

export type ReviewPreviewView = { entryId: string; title: string; shown: TaskPageView }

/** Null where nothing waits under that id. */
export const reviewPreview = defineQuery<string, ReviewPreviewView>({
  verb: 'review.read',
  find: ({ sight }, entryId) => writtenEntry(sight, entryId),
  read: async ({ sight, now }, entryId) => {
    const entry = await writtenEntry(sight, entryId)
    const year = entry && (await officeYear(sight, entry.year))
    const task = year?.tasks.find((one) => one.task.id === entry?.taskId)
    const written = entry && task?.written.get(entry.quarter)
    if (!entry || !task || !written) return null
    const asPublished = proposed({ ...written, targets: task.targets, plan: task.plan, now })
    const shown = asPublished && (await taskPage(entry.year, task.task.code, asPublished))
    return shown ? { entryId, title: task.task.title, shown } : null
  },
})
