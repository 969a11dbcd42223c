import type { DraftTaskView } from '@/lib/queries/draft-blocks'
import type { ReportDraftView } from '@/lib/queries/report-draft-page'
import type { Here } from './here'
import type { CorrectionKind } from './task-fields'

/** Whether a correction can be made of a task at all. */
export function isOffered(kind: CorrectionKind, view: DraftTaskView, draft: ReportDraftView): boolean {
  if (kind === 'split') return view.clauses.length > 1 || view.targets.length > 1
  return kind !== 'follow' || draft.earlier.length > 0
}

/** Whether the page shows the form that it was asked for: somebody else may have left nothing to correct. */
export function hasForm(draft: ReportDraftView, here: Here): boolean {
  if (draft.state !== 'open') return false
  if (here.raise !== '') return !draft.tab && hasBare(draft, here.raise)
  if (here.task === '') return here.at === 'publish'
  const views = draft.tab ? draft.blocks.flatMap(({ tasks }) => tasks) : draft.wordless
  const view = views.find(({ task }) => task.code === here.task)
  if (!view) return false
  return view.task.fate === null ? hasCorrection(draft, view, here.edit) : isRestored(view, here.edit)
}

const isRestored = ({ task }: DraftTaskView, edit: string) =>
  task.fate?.kind === 'dropped' && edit === 'restore'

function hasCorrection(draft: ReportDraftView, view: DraftTaskView, edit: string): boolean {
  const [kind = '', ...target] = edit.split('-')
  if (kind === 'restore') return false
  if (target.length > 0) return view.targets.some(({ id }) => id === target.join('-'))
  return kind !== 'split' && kind !== 'follow' ? true : isOffered(kind, view, draft)
}

const hasBare = ({ coverage: { bare, rest } }: ReportDraftView, mark: string) =>
  [...bare.filter(({ because }) => because !== 'dropped').map(({ place }) => place), ...rest].some(
    ({ passage, start, end }) => `${passage}-${start}-${end}` === mark,
  )
