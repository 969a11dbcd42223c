// What becomes of one entry of the sample, step by step: handed in, returned, withdrawn, approved, or left waiting.
import type { DemoEntry } from '@/db/seed/demo/compose-entry'
import type { DemoCourses, DemoQuarter } from '@/db/seed/demo/sample'
import { chance } from './chance'
import { minutesFrom, momentAfter, momentOf, momentOn } from './moments'
import type { EntryStep, Place } from './steps'

/** sketch saves what is half written, first hands in what is to be bettered later, submit hands in what stands. */
type Turn = 'sketch' | 'save' | 'first' | 'submit' | 'withdraw' | 'return' | 'approve'

const COURSES = {
  approved: ['submit', 'approve'],
  late: ['submit', 'approve'],
  revised: ['first', 'return', 'submit', 'approve'],
  'withdrawn-once': ['first', 'withdraw', 'submit', 'approve'],
  draft: ['sketch'],
  withdrawn: ['submit', 'withdraw'],
  waiting: ['submit'],
  returned: ['submit', 'return'],
  resubmitted: ['first', 'return', 'submit'],
} as const satisfies Record<string, readonly Turn[]>
type Course = keyof typeof COURSES

/** Every third department saves a draft before it hands in. */
const SAVES_FIRST = 1 / 3

export type Plot = { place: Place; entry: DemoEntry; window: DemoQuarter; courses: DemoCourses }

/** The steps of one entry in their order, each later than the one before. */
export function entryCourse(plot: Plot): EntryStep[] {
  const { course, reason } = courseOf(plot)
  const steps: EntryStep[] = []
  for (const turn of COURSES[course]) {
    const at = momentFor(plot, { course, turn, last: steps.at(-1)?.at ?? null })
    steps.push(stepOf(plot, turn, { at, reason }))
  }
  return [...savedBefore(plot, steps[0]), ...steps]
}

/** The course that a list names this task in, with the reason of its return; approved when none does. */
function courseOf({ place, courses }: Plot): { course: Course; reason: string } {
  const code = codeOf(place)
  for (const course of Object.keys(COURSES) as Course[]) {
    const listed = course === 'approved' ? undefined : courses[course]
    if (Array.isArray(listed) && listed.includes(code)) return { course, reason: '' }
    if (listed && !Array.isArray(listed) && listed[code]) return { course, reason: listed[code] }
  }
  return { course: 'approved', reason: '' }
}

type Moment = { course: Course; turn: Turn; last: Date | null }

function momentFor(plot: Plot, { course, turn, last }: Moment): Date {
  const { window, courses, place } = plot
  const name = `${place.task} ${place.quarter} ${turn}`
  const fixed = courses.at?.[codeOf(place)]
  if (last === null) return fixed ? momentOf(fixed.handIn) : momentOn(handInDays(window, course), name)
  if (turn === 'approve' && fixed?.decide) return momentOf(fixed.decide)
  return turn === 'withdraw' ? minutesFrom(last, 20, name) : momentAfter(laterDays(window, turn), last, name)
}

function handInDays(window: DemoQuarter, course: Course): string[] {
  if (course === 'late') return window.late
  return (course === 'waiting' || course === 'draft' ? window.waiting : undefined) ?? window.handIn
}

/** Whoever was asked to better an entry hands it in again on a day like any other. */
function laterDays(window: DemoQuarter, turn: Turn): string[] {
  return turn === 'submit' ? (window.waiting ?? window.decide) : window.decide
}

function stepOf(
  { place, entry, window }: Plot,
  turn: Turn,
  { at, reason }: { at: Date; reason: string },
): EntryStep {
  if (turn === 'withdraw' || turn === 'approve') return { do: turn, at, place }
  if (turn === 'return') return { do: 'return', at, place, reason, until: window.returnUntil }
  if (turn === 'sketch' || turn === 'save')
    return { do: 'save', at, place, entry: { ...entry, nextStep: '' } }
  return { do: 'submit', at, place, entry: turn === 'first' ? shortened(entry) : entry }
}

function savedBefore(plot: Plot, first: EntryStep | undefined): EntryStep[] {
  const name = `${plot.place.task} ${plot.place.quarter} save`
  if (first?.do !== 'submit' || chance(name) >= SAVES_FIRST) return []
  return [stepOf(plot, 'save', { at: minutesFrom(first.at, -25, name), reason: '' })]
}

/** What was handed in before somebody asked for more: the progress without its last sentence or clause. */
function shortened(entry: DemoEntry): DemoEntry {
  const sentences = entry.progress.split(STOP).filter(Boolean)
  const kept =
    sentences.length > 1
      ? sentences.slice(0, -1).join(STOP)
      : entry.progress.slice(0, entry.progress.lastIndexOf(COMMA))
  return { ...entry, progress: `${kept}${STOP}` }
}

// The Chinese full stop and comma.
const STOP = '\u3002'
const COMMA = '\uff0c'

/** '090' of '2024-090'. */
export const codeOf = ({ task }: Place) => task.slice(task.indexOf('-') + 1)
