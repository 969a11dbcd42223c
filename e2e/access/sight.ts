// What a reader got, in one word of the matrix (matrix.ts).
import { setPassword } from '@/lib/text/zh/login'
import { missing } from '@/lib/text/zh/missing'
import { office } from '@/lib/text/zh/office'
import type { Answer } from '../raw-client'

const NOTHING_THERE = [office.missing.title, missing.title, setPassword.usedTitle]

/** The word for an answer; an unforeseen one is told by its status, so that no cell takes it for another. */
export function sightOf({ status, headers, body }: Answer): string {
  if (status >= 300 && status < 400) return String(headers.location).startsWith('/login') ? 'login' : 'away'
  if (NOTHING_THERE.some((title) => has(body, title))) return 'none'
  if (status !== 200) return `status ${status}`
  return has(body, office.forbidden.title) ? 'role' : 'show'
}

/** Whether this is the page's first heading. */
function has(body: string, title: string): boolean {
  return new RegExp(`<h1[^>]*>${title}`).test(body)
}
