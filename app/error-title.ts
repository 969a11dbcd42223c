// A page that answers a form with a problem says so first thing in its title, without script too.
import { headers } from 'next/headers'
import { problems } from '@/lib/text/zh/problems'

/** By the headers: Next hands the same object to an action and to the page that it renders in answer. */
const withProblem = new WeakSet<object>()

/** To be called by the action that met the problem. */
export async function noteProblem(): Promise<void> {
  withProblem.add(await headers())
}

/** What a title begins with: '错误：' where this request's action met a problem, else nothing. */
export async function titlePrefix(): Promise<string> {
  return withProblem.has(await headers()) ? problems.titlePrefix : ''
}
