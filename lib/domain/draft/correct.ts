// One correction of a draft by its kind, and what an event tells of it: ids and short words, never the text.
import type { EventBody } from '@/lib/domain/event'
import { assignTask, type Suggested } from './assign-task'
import type { Corrected, DraftContent, DraftReport, DraftTarget, DraftTask } from './content'
import { type Description, describeTask } from './describe-task'
import { dropTask, restoreTask } from './drop-task'
import {
  addFigure,
  amendFigure,
  SAID,
  type SaidFigure,
  type StruckFigure,
  strikeFigure,
} from './figure-by-hand'
import { followTask } from './follow-task'
import { mergeTasks } from './merge-tasks'
import { type Raised, raiseTask } from './raise-task'
import { type Split, splitTask } from './split-task'

export type Particulars = Omit<DraftReport, 'year' | 'yearRule'>

/** A figure's own kind beside the correction's. */
type Figure = Omit<SaidFigure, 'kind'> & { figureKind: SaidFigure['kind'] }

export type Correction =
  | ({ kind: 'split' } & Split)
  | { kind: 'merge'; code: string; from: string }
  | ({ kind: 'describe'; code: string } & Description)
  | { kind: 'drop'; code: string; reason: string }
  | { kind: 'restore'; code: string }
  | ({ kind: 'assign' } & Suggested)
  | { kind: 'follow'; code: string; predecessor: string | null }
  | ({ kind: 'raise' } & Raised)
  | ({ kind: 'addFigure'; code: string; clause: number; written: string } & Figure)
  | ({ kind: 'amendFigure'; code: string; target: string } & Figure)
  | ({ kind: 'strikeFigure' } & StruckFigure)
  | ({ kind: 'particulars' } & Particulars)

/** Pure: the corrected content, with the code of the task to look at ('' for the report's particulars). */
export function correct(content: DraftContent, correction: Correction): Corrected {
  switch (correction.kind) {
    case 'split':
      return splitTask(content, correction)
    case 'merge':
      return mergeTasks(content, correction)
    case 'describe':
      return describeTask(content, correction.code, descriptionIn(correction))
    case 'drop':
      return dropTask(content, correction)
    case 'restore':
      return restoreTask(content, correction.code)
    case 'assign':
      return assignTask(content, correction)
    case 'follow':
      return followTask(content, correction)
    case 'raise':
      return raiseTask(content, correction)
    case 'addFigure':
      return addFigure(content, { ...correction, said: saidIn(correction) })
    case 'amendFigure':
      return amendFigure(content, { ...correction, said: saidIn(correction) })
    case 'strikeFigure':
      return strikeFigure(content, correction)
    case 'particulars':
      return withParticulars(content, particularsIn(correction))
  }
}

const descriptionIn = ({ title, class: taskClass, chapter, project }: Description): Description => ({
  ...{ title, class: taskClass, chapter, project },
})

const saidIn = ({ name, value, valueTo, unit, figureKind, measure, bound }: Figure): SaidFigure => ({
  ...{ name, value, valueTo, unit, kind: figureKind, measure, bound },
})

const withParticulars = (content: DraftContent, said: Particulars): Corrected => ({
  ...{ content: { ...content, report: { ...content.report, ...said } }, code: '' },
})

const particularsIn = ({ title, subtitle, speaker, speakerOffice, meeting, date }: Particulars) => ({
  ...{ title, subtitle, speaker, speakerOffice, meeting, date },
})

/** What changed, for the event: the task before and after, or which two it was. */
export function toldOf(
  { before, after }: { before: DraftContent; after: DraftContent },
  correction: Correction,
  code: string,
): { before?: EventBody; after: EventBody } {
  const about = { correction: correction.kind, code }
  if (correction.kind === 'split')
    return { after: { ...about, other: correction.code, title: correction.title } }
  if (correction.kind === 'merge') return { after: { ...about, other: correction.from } }
  if (correction.kind === 'raise') return { after: { ...about, title: correction.title } }
  if (FIGURES.has(correction.kind)) return toldOfFigures({ before, after }, about)
  const [was, is] = [before, after].map((one) => one.tasks.find((task) => task.code === code))
  if (!was || !is) return { after: about }
  const changed = FIELDS.filter((field) => String(was[field]) !== String(is[field]))
  return { before: picked(was, changed), after: { ...about, ...picked(is, changed) } }
}

const FIGURES: ReadonlySet<Correction['kind']> = new Set(['addFigure', 'amendFigure', 'strikeFigure'])

/** The figure that came, went or changed, by the fields that differ. */
function toldOfFigures(
  { before, after }: { before: DraftContent; after: DraftContent },
  about: EventBody,
): { before?: EventBody; after: EventBody } {
  const came = after.targets.find(({ id }) => !before.targets.some((one) => one.id === id))
  if (came) return { after: { ...about, ...saidOf(came, SAID) } }
  const went = before.targets.find(({ id }) => !after.targets.some((one) => one.id === id))
  if (went) return { before: saidOf(went, SAID), after: about }
  const changes = before.targets.map((was) => {
    const is = after.targets.find(({ id }) => id === was.id) ?? was
    return { was, is, fields: SAID.filter((field) => was[field] !== is[field]) }
  })
  const changed = changes.find(({ fields }) => fields.length > 0)
  if (!changed) return { after: about }
  const { was, is, fields } = changed
  return { before: saidOf(was, fields), after: { ...about, ...saidOf(is, fields) } }
}

const saidOf = (target: DraftTarget, fields: readonly (typeof SAID)[number][]): EventBody =>
  Object.fromEntries(fields.map((field) => [field === 'kind' ? 'figureKind' : field, target[field]]))

const FIELDS = ['title', 'class', 'chapter', 'project', 'lead', 'supports', 'predecessor'] as const

const picked = (task: DraftTask, fields: readonly (typeof FIELDS)[number][]): EventBody =>
  Object.fromEntries(fields.map((field) => [field, task[field]]))
