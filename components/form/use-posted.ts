'use client'

import { useActionState, useEffect } from 'react'
import type { FormAction, FormState } from '@/lib/form-state'
import { useErrorTitle } from './use-error-title'

const IDLE: FormState<never> = { status: 'idle' }

/**
 * The state of a form, its action and whether it is under way. What the action answered gets the
 * focus; after a problem the page's title says so too.
 * @param permalink the form's own address. Without script React finds the state again by it, so it must differ
 * between two forms of one page that share an action (an anchor is enough).
 */
export function usePosted<T>(action: FormAction<T>, permalink?: string) {
  const [state, send, pending] = useActionState<FormState<T>, FormData>(action, IDLE, permalink)
  useEffect(() => {
    if (state.status === 'done') document.getElementById('done')?.focus()
    if (state.status === 'problem') document.getElementById('error-summary')?.focus()
  }, [state])
  useErrorTitle(state, state.status === 'problem')
  return { state, send, pending }
}
