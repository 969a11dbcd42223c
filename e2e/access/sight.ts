// What a reader got, in one word of the matrix (matrix.ts).
import { setPassword } from '@/lib/text/zh/login'
import { missing } from '@/lib/text/zh/missing'
import { office } from '@/lib/text/zh/office'
import type { Answer } from '../raw-client'

/** A page's first heading, what it means, and the status that tells a program the same. */
const STATES = [
  { title: office.missing.title, word: 'none', status: 404 },
  { title: missing.title, word: 'none', status: 404 },
  { title: office.forbidden.title, word: 'role', status: 403 },
  // A link that was used looks like one that was never sent, whatever asks.
  { title: setPassword.usedTitle, word: 'none', status: 200 },
]

/** The word for an answer; an unforeseen status is told, so that no cell takes it for another. */
export function sightOf({ status, headers, body }: Answer): string {
  if (status >= 300 && status < 400) return String(headers.location).startsWith('/login') ? 'login' : 'away'
  if (status === 405) return 'posts'
  const state = STATES.find(({ title }) => has(body, title)) ?? { word: 'show', status: 200 }
  return status === state.status ? state.word : `${state.word} with status ${status}`
}

/** Whether this is the page's first heading. */
function has(body: string, title: string): boolean {
  return new RegExp(`<h1[^>]*>${title}`).test(body)
}
