import { type FormEvent, useEffect, useRef } from 'react'
import { useKeptForm } from '@/components/form/use-kept-form'
import { useTypedBefore } from '@/components/form/use-typed-before'
import { printQuarter } from '@/lib/domain/quarter'
import type { FormAction } from '@/lib/form-state'
import { officePaths } from '@/lib/paths'
import type { EntryFormView, SavedEntry } from './entry-form'
import { dropLocally, keepLocally } from './local-copy'
import { useAutosave } from './use-autosave'

/** The entry's form: kept while it is typed, on the portal and in this browser, until it is saved. */
export function useEntryForm(action: FormAction<SavedEntry>, view: EntryFormView) {
  const [account, task, quarter] = [view.account, view.task.id, printQuarter(view.quarter)]
  const here = officePaths.entry(task, quarter)
  const { form, ...rest } = useKeptForm(action, here)
  const { state } = rest
  const ref = useRef<HTMLFormElement>(null)
  const place = { account, task, quarter }
  const autosave = useAutosave(ref, place)
  useTypedBefore(ref)
  useEffect(() => {
    // Saved and still here: nothing is left to be found again.
    if (state.status === 'done') dropLocally({ account, task, quarter })
    if (state.status === 'problem' && ref.current) keepLocally({ account, task, quarter }, ref.current)
  }, [state, account, task, quarter])
  const onInput = () => {
    form.onInput()
    autosave.type()
  }
  const onSubmit = (event: FormEvent<HTMLFormElement>) => {
    autosave.post()
    form.onSubmit(event)
  }
  const handlers = { ...form, ref, onInput, onSubmit, onBlur: autosave.leave }
  return { ...rest, here, place, ref, kept: autosave.kept, form: handlers }
}
