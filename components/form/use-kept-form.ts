import { type FormEvent, startTransition, useState } from 'react'
import type { FormAction } from '@/lib/form-state'
import { useLeaveGuard } from './use-leave-guard'
import { usePosted } from './use-posted'

/**
 * A form in which people write for long: nothing typed is reset by an action of its own, and the browser asks before
 * unsaved words are left. Without script it is a plain form.
 * @param permalink the form's own address; see usePosted
 */
export function useKeptForm<T>(action: FormAction<T>, permalink: string) {
  const { state, send, pending } = usePosted(action, permalink)
  const [dirty, markDirty] = useState(false)
  useLeaveGuard(dirty && !pending)
  const onSubmit = (event: FormEvent<HTMLFormElement>) => {
    // React would reset the fields after an action of its own; what is typed meanwhile would be gone.
    event.preventDefault()
    if (pending) return
    const button = (event.nativeEvent as SubmitEvent).submitter
    const fields = new FormData(event.currentTarget, button)
    markDirty(false)
    startTransition(() => send(fields))
  }
  const form = { action: send, onSubmit, onInput: () => markDirty(true), noValidate: true }
  return { state, pending, dirty: dirty || state.status === 'problem', form }
}
