// A task's published entries as a page shows them: the one in force of each quarter, and what it superseded.
import type { Blank } from '@/lib/domain/blank'
import { groupedBy } from '@/lib/domain/grouped'
import type { QuarterNumber } from '@/lib/domain/quarter'
import type { TaskClass } from '@/lib/domain/task'
import { type DiffPart, wordDiff } from '@/lib/word-diff'
import { standingBy } from './task-history'
import { type TargetLine, type TaskLine, targetLine } from './task-line'
import type { Published, TaskState } from './task-state'

export type EntryVersionView = Pick<TaskLine, 'standing' | 'judgement' | 'late' | 'targets'> & {
  quarter: QuarterNumber
  /** Counted among what was published: what was returned in between is nobody's business. */
  version: number
  approvedAt: Date | null
  verdict: TaskLine['verdict']
  correctionReason: string | null
  progress: string
  problem: string
  nextStep: string
  /** What it corrected in the edition before it, null for a first one. */
  corrected: Correction | null
}

export const CORRECTED_WORDS = ['progress', 'problem', 'nextStep'] as const

/** Old and new of everything that was changed; texts by words. */
export type Correction = {
  values: ValueChange[]
  judgement: { from: TaskLine['judgement']; to: TaskLine['judgement'] } | null
  words: { field: (typeof CORRECTED_WORDS)[number]; parts: DiffPart[] }[]
}

/** What a correction changed in a target's value; null stands for a blank. */
export type ValueChange = { target: TargetLine; from: string | null; fromBlank: Blank | null }

export type EntryView = EntryVersionView & {
  superseded: EntryVersionView[]
  /** The department that made it, where another leads the task since. */
  madeBy: string | null
}

/** Newest quarter first; `versions` are all that were ever public, oldest first. */
export function entryViews(task: TaskState, versions: Published[], names: Map<string, string>): EntryView[] {
  const quarters = groupedBy(versions, ({ quarter }) => quarter)
  const views = [...quarters.values()].flatMap((ofQuarter): EntryView[] => {
    const all = ofQuarter.map((published, index) => {
      const view = versionView(task, published, index + 1)
      const before = ofQuarter[index - 1]
      return { ...view, corrected: before ? correction(view, before) : null }
    })
    const current = all.at(-1)
    if (!current) return []
    return [{ ...current, superseded: all.slice(0, -1), madeBy: madeBy(task, ofQuarter, names) }]
  })
  return views.sort((a, b) => b.quarter - a.quarter)
}

function madeBy({ lead }: TaskState, versions: Published[], names: Map<string, string>): string | null {
  const id = versions.at(-1)?.entry.departmentId
  return id === undefined || id === lead?.id ? null : (names.get(id) ?? id)
}

function versionView(task: TaskState, published: Published, version: number) {
  const { entry, quarter, verdict } = published
  return {
    ...standingBy(task.task.taskClass as TaskClass, published),
    late: task.timeliness.get(quarter) === 'madeUpLate',
    targets: task.targets.map((target) => targetLine(target, published)),
    quarter,
    version,
    approvedAt: entry.approvedAt,
    verdict: verdict?.task ?? null,
    correctionReason: entry.correctionReason,
    progress: entry.progress,
    problem: entry.problem,
    nextStep: entry.nextStep,
  }
}

function correction(view: Omit<EntryVersionView, 'corrected'>, before: Published): Correction {
  const from = before.entry.judgement as TaskLine['judgement']
  const words = CORRECTED_WORDS.flatMap((field) => {
    const was = before.entry[field]
    return was === view[field] ? [] : [{ field, parts: wordDiff(was, view[field]) }]
  })
  return {
    values: changes(view, before),
    judgement: from === view.judgement ? null : { from, to: view.judgement },
    words,
  }
}

function changes({ targets }: Pick<EntryVersionView, 'targets'>, before: Published): ValueChange[] {
  return targets.flatMap((target) => {
    const was = before.values.get(target.id)
    const from = was?.value ?? null
    const fromBlank = (was?.blank as Blank | null | undefined) ?? null
    const same = from === target.value && fromBlank === target.blank
    return same ? [] : [{ target, from, fromBlank }]
  })
}
