// What a page of the office does with an answer: show it, or send whoever is signed out to sign in and back here.
import { redirect } from 'next/navigation'
import { officePaths } from '@/lib/paths'
import type { Answer } from '@/lib/queries/define-query'

/** The view, or the kind of page that stands in its place. */
export function viewOrLeave<View>(
  answer: Answer<View>,
  here: string,
): { view: View } | { state: 'forbidden' | 'missing' } {
  if (answer.kind === 'answer') return { view: answer.view }
  if (answer.kind === 'signedOut') redirect(officePaths.login({ callback: here }))
  return { state: answer.kind === 'forbidden' ? 'forbidden' : 'missing' }
}
