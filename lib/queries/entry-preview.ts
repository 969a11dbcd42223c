// An entry before it is handed in, on the public page of its task: for those who may submit it.
import 'server-only'
import { defineQuery } from './define-query'
import {
  type EntryQuestion,
  type EntryScreenView,
  entryFactsOf,
  type LoadedScreen,
  loadScreen,
} from './entry-screen'
import { proposed } from './proposed'
import { reportedTask } from './reported-task'
import { type TaskPageView, taskPage } from './task-page'

/** `shown` is the task's public page once the entry is approved; null while nothing was saved. */
export type EntryPreviewView = EntryScreenView & { shown: TaskPageView | null }

export const entryPreview = defineQuery<EntryQuestion, EntryPreviewView>({
  verb: 'entry.submit',
  facts: entryFactsOf,
  find: ({ sight }, { task, quarter }) => reportedTask(sight, task, quarter.year),
  read: async (asked, question) => {
    const loaded = await loadScreen(asked, question)
    return loaded && { ...loaded.view, shown: await shownIn(loaded) }
  },
})

async function shownIn({ view, task, written }: LoadedScreen): Promise<TaskPageView | null> {
  const asPublished =
    written && proposed({ ...written, targets: task.targets, plan: task.plan, now: view.now })
  return asPublished && taskPage(view.task.year, view.task.code, asPublished)
}
