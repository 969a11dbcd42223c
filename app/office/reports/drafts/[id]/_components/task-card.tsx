import { StateForm } from '@/components/form/state-form'
import { Tag } from '@/components/ui/tag'
import { likelyPredecessor } from '@/lib/domain/draft/follow-task'
import { officePaths } from '@/lib/paths'
import type { DraftTaskView } from '@/lib/queries/draft-blocks'
import type { ReportDraftView } from '@/lib/queries/report-draft-page'
import { draftPage, draftTask } from '@/lib/text/zh/report-import'
import { classWords } from '@/lib/text/zh/words'
import { correctReportDraftAction } from '../actions'
import { type Here, placeOf } from './here'
import { TargetTable } from './target-table'
import { TaskForms } from './task-forms'

export type CardProps = { view: DraftTaskView; draft: ReportDraftView; here: Here }

/** One task: what it is, its figures, and the corrections when it is open. */
export function TaskCard({ view, draft, here }: CardProps) {
  const { task } = view
  const isOpen = here.task === task.code && draft.state === 'open'
  const done = here.task === task.code ? draftPage.done[here.done] : undefined
  return (
    <article id={`t${task.code}`} className="draft-task" data-fate={task.fate?.kind}>
      {done && (
        <p className="done-note" role="status">
          {done}
        </p>
      )}
      <div className="draft-head">
        <h4>
          <span className="code">{task.code}</span> {task.title} <Tag>{classWords[task.class]}</Tag>{' '}
          {task.known && <Tag>{draftTask.known}</Tag>}
        </h4>
        {draft.state === 'open' && task.fate === null && (
          <EditLink code={task.code} here={here} isOpen={isOpen} />
        )}
      </div>
      <Around view={view} draft={draft} />
      {view.targets.length > 0 && <TargetTable code={task.code} targets={view.targets} />}
      {draft.state === 'open' && task.fate && <RestoreForm code={task.code} draft={draft} here={here} />}
      {isOpen && task.fate === null && <TaskForms view={view} draft={draft} here={here} />}
    </article>
  )
}

/** Where else its words stand, who is suggested, and why it is none where it was left out. */
function Around({ view: { task, elsewhere }, draft }: Pick<CardProps, 'view' | 'draft'>) {
  const named = (id: string) => draft.departments.find((department) => department.id === id)?.short ?? id
  const facts = [
    task.fate?.kind === 'dropped' && draftTask.droppedBecause(task.fate.reason),
    followed(task, draft),
    task.project !== null && draftTask.project(task.project),
    task.lead !== null && draftTask.lead(named(task.lead)),
    task.supports.length > 0 && draftTask.supports(task.supports.map(named).join('、')),
  ].filter((fact) => fact !== false)
  return (
    <>
      {facts.length > 0 && <p className="facts">{facts.join('\u3000')}</p>}
      {elsewhere.map(({ location, quote }) => (
        <p key={quote} className="facts">
          {draftTask.elsewhere(location)} <q>{quote}</q>
        </p>
      ))}
    </>
  )
}

type EditLinkProps = { code: string; here: Here; isOpen: boolean }

function EditLink({ code, here, isOpen }: EditLinkProps) {
  const step = isOpen ? {} : { task: code, edit: 'describe' }
  return (
    <a className="edit-link" href={placeOf(here, step, `t${code}`)}>
      {isOpen ? draftTask.close : draftTask.edit}
      <span className="sr-only">{code}</span>
    </a>
  )
}

function RestoreForm({ code, draft, here }: { code: string; draft: ReportDraftView; here: Here }) {
  return (
    <StateForm
      action={correctReportDraftAction}
      overtakes
      fields={[]}
      hidden={{ kind: 'restore', draft: draft.id, version: draft.version, code, at: here.at }}
      submit={draftTask.restore}
      busy={draftTask.restoreBusy}
      kind="outline"
      permalink={placeOf(here, { task: code, edit: 'restore' }, `t${code}`)}
      signIn={officePaths.login({ callback: officePaths.reportDraft(draft.id) })}
    />
  )
}

/** The predecessor that was decided, else the likely one, said to be that. */
function followed({ title, predecessor, fate }: DraftTaskView['task'], { earlier }: ReportDraftView) {
  if (fate) return false
  const decided = earlier.find(({ id }) => id === predecessor)
  if (decided) return draftTask.follows(decided.id, decided.title)
  const likely = likelyPredecessor(title, earlier)
  return likely !== null && draftTask.mayFollow(likely.id, likely.title)
}
