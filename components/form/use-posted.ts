'use client'

import { useActionState, useEffect } from 'react'
import type { FormAction, FormState } from '@/lib/form-state'
import { problems } from '@/lib/text/zh/problems'

const IDLE: FormState<never> = { status: 'idle' }

/**
 * The state of a form, its action and whether it is under way. After a problem the summary gets the focus and
 * the page's title says so.
 * @param permalink the form's own address. Without script React finds the state again by it, so it must differ
 * between two forms of one page that share an action (an anchor is enough).
 */
export function usePosted<T>(action: FormAction<T>, permalink?: string) {
  const [state, send, pending] = useActionState<FormState<T>, FormData>(action, IDLE, permalink)
  useEffect(() => {
    if (state.status !== 'problem') return
    document.getElementById('error-summary')?.focus()
    if (!document.title.startsWith(problems.titlePrefix))
      document.title = `${problems.titlePrefix}${document.title}`
  }, [state])
  return { state, send, pending }
}
