// Which tasks owe an entry in a quarter (domain.md, "Life of a task" and rule 6).
import { compareQuarters, type Quarter } from './quarter'
import { isRelieved, type Relief } from './relief'
import type { Measure } from './target'
import type { TaskLife } from './task'
import type { ReportingWindow } from './window'

export type OwingTask = {
  life: TaskLife
  /** When the present life began; null when that is not known, or it never changed. */
  lifeSince: Date | null
  /** The quarter of the approved entry whose verdict is done, if the newest approved one is. */
  doneIn: Quarter | null
  /** The measures in force of the task's targets. */
  measures: readonly Measure[]
  /** Past periods in which it owed nothing (relief.ts). */
  relieved?: readonly Relief[]
}

/** A rate, a level and a cap may be lost again: done or not, they are reported on to the year's end. */
const LASTING: readonly Measure[] = ['rate', 'level', 'cap']

const RELIEVED: readonly TaskLife[] = ['closed', 'suspended', 'cancelled', 'transferred']

/** Whether a task owes an entry in a window. A window that was never opened is owed nothing. */
export function owesEntry(task: OwingTask, window: ReportingWindow | null): boolean {
  if (!window) return false
  if (isRelieved(task.relieved ?? [], window.dueAt)) return false
  if (RELIEVED.includes(task.life) && !(task.lifeSince && window.dueAt < task.lifeSince)) return false
  if (!task.doneIn || task.measures.some((one) => LASTING.includes(one))) return true
  return compareQuarters(window, task.doneIn) <= 0
}
