import type { FieldFacts } from '@/components/form/described-field'
import { StateForm } from '@/components/form/state-form'
import { officePaths } from '@/lib/paths'
import { draftTask } from '@/lib/text/zh/report-import'
import { correctReportDraftAction } from '../actions'
import { placeOf } from './here'
import type { CardProps } from './task-card'
import type { CorrectionKind } from './task-fields'

type FormProps = CardProps & {
  kind: CorrectionKind | FigureCorrection
  fields: FieldFacts[]
  /** Which figure it is about, where it is about one. */
  about?: { code: string; target: string }
}

type FigureCorrection = 'addFigure' | 'amendFigure' | 'strikeFigure'

/** One correction as a form, with its own address for whoever has no script. */
export function CorrectionForm({ view, draft, here, kind, fields, about }: FormProps) {
  const { code } = view.task
  const edit = about ? `${kind}-${about.target}` : kind
  return (
    <StateForm
      action={correctReportDraftAction}
      overtakes
      fields={fields}
      hidden={{ kind, draft: draft.id, version: draft.version, code, ...about, at: here.at }}
      scope={`${edit}-${code}`}
      submit={draftTask.submits[kind]}
      busy={draftTask.busy}
      kind={kind === 'describe' ? 'solid' : 'outline'}
      permalink={placeOf(here, { task: code, edit }, `t${code}`)}
      signIn={officePaths.login({ callback: officePaths.reportDraft(draft.id) })}
    />
  )
}
