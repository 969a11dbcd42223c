'use client'

import type { ReactNode } from 'react'
import { FormProblem } from '@/components/form/form-problem'
import { typedAt } from '@/components/form/typed'
import { printQuarter } from '@/lib/domain/quarter'
import type { FormAction, FormState } from '@/lib/form-state'
import { officePaths } from '@/lib/paths'
import type { EntryScreenView } from '@/lib/queries/entry-screen'
import { moment } from '@/lib/text/zh/deadlines'
import { entryForm, fieldLabels } from '@/lib/text/zh/entry-form'
import { ConflictAlert } from './conflict-alert'
import { differences, theirsOf } from './conflict-facts'
import { ENTRY_FORM } from './contributions'
import { EntryConflict } from './entry-conflict'
import { LocalOffer } from './local-offer'
import { SaveBar } from './save-bar'
import { TargetField } from './target-field'
import type { Kept } from './use-autosave'
import { useEntryForm } from './use-entry-form'
import { WordFields } from './word-fields'

export type SavedEntry = { entry: string; version: number; savedAt: Date }

/** What the browser needs of the screen: the rest is rendered on the server. */
export type EntryFormView = Pick<
  EntryScreenView,
  'task' | 'quarter' | 'version' | 'content' | 'targets' | 'savedAt' | 'now' | 'prefilled'
> & { writable: boolean; remarks: Record<string, string>; account: string }

type EntryFormProps = {
  action: FormAction<SavedEntry>
  form: EntryFormView
  /** What was promised and what is public: left of the form, on a phone before it. */
  aside: ReactNode
  /** Stands in the form's place while nothing can be written. */
  reading: ReactNode
  /** The entry's other steps, each a form of its own. */
  steps: ReactNode
}

/** The entry as it is written. Whole without script; with it nothing typed is reset and verdicts come at once. */
export function EntryForm({ action, form, aside, reading, steps }: EntryFormProps) {
  const { state, pending, dirty, kept, here, place, ref, form: handlers } = useEntryForm(action, form)
  const theirs = theirsOf(state)
  const labels = fieldLabels(form.targets, form.quarter)
  const signIn = officePaths.login({ callback: here })
  if (!form.writable && state.status !== 'problem')
    return (
      <Columns aside={aside}>
        {reading}
        {steps}
      </Columns>
    )
  return (
    <Columns
      aside={aside}
      problem={
        theirs ? (
          <ConflictAlert theirs={theirs} count={differences(state, theirs, form.targets)} />
        ) : (
          <FormProblem state={state} labels={labels} kept={entryForm.kept} signIn={signIn} />
        )
      }
    >
      <LocalOffer form={ref} place={place} version={form.version} now={form.now} />
      <form {...handlers} id={ENTRY_FORM}>
        <input type="hidden" name="task" value={form.task.id} />
        <input type="hidden" name="quarter" value={printQuarter(form.quarter)} />
        <input type="hidden" name="version" value={theirs?.version ?? versionSeen(state, form)} />
        {theirs ? (
          <EntryConflict
            state={state}
            theirs={theirs}
            targets={form.targets}
            labels={labels}
            pending={pending}
            reload={here}
          />
        ) : (
          <Fields form={form} state={state} pending={pending} dirty={dirty} kept={kept} />
        )}
      </form>
      {steps}
    </Columns>
  )
}

type FieldsProps = {
  form: EntryFormView
  state: FormState<SavedEntry>
  pending: boolean
  dirty: boolean
  kept: Kept
}

function Fields({ form, state, pending, dirty, kept }: FieldsProps) {
  const { savedAt, now } = state.status === 'done' ? { ...state.value, now: state.value.savedAt } : form
  return (
    <>
      {form.targets.map((target) => (
        <TargetField
          key={target.id}
          target={target}
          quarter={form.quarter}
          state={state}
          given={form.content.values[target.id]}
          remark={form.remarks[`values.${target.id}.typed`]}
        />
      ))}
      <WordFields state={state} form={form} />
      <SaveBar
        pending={pending}
        dirty={dirty}
        kept={kept}
        closed={!form.writable}
        savedAt={savedAt && moment(savedAt, now)}
      />
    </>
  )
}

/** The version that this form was made from: after a problem the one that was sent, never a newer one unseen. */
function versionSeen(state: FormState<SavedEntry>, form: EntryFormView): number | string {
  if (state.status === 'done') return state.value.version
  if (state.status === 'problem') return String(typedAt(state, 'version') ?? form.version)
  return form.version
}

type ColumnsProps = { aside: ReactNode; problem?: ReactNode; children: ReactNode }

function Columns({ aside, problem, children }: ColumnsProps) {
  return (
    <div className="entry-columns">
      {problem && <div className="entry-problem">{problem}</div>}
      <div className="entry-aside">{aside}</div>
      <div className="entry-main">{children}</div>
    </div>
  )
}
