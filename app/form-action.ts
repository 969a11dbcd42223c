// The doorbell between a form and a command: origin, fields, command, then a redirect or the form's state again.
import { revalidatePath } from 'next/cache'
import { redirect } from 'next/navigation'
import { isSameOrigin } from '@/lib/auth/same-origin'
import type { FormAction, Told, Typed } from '@/lib/form-state'
import { formFields } from '@/lib/inputs/form-fields'
import { officePaths } from '@/lib/paths'
import type { Result } from '@/lib/result'
import { noteProblem } from './error-title'

const FOREIGN: Result<never> = { ok: false, problem: { kind: 'refused', because: 'origin' } }

type Command<T> = (raw: unknown) => Promise<Result<T>>

/**
 * Makes a server action of a command. The previous state comes back from the client and is never read.
 * @param then where to go once done; without it the form is shown again with the value.
 */
export function formAction<T>(command: Command<T>, then: (value: T) => string): FormAction<never>
export function formAction<T>(command: Command<T>): FormAction<T>
export function formAction<T>(command: Command<T>, then?: (value: T) => string): FormAction<T> {
  return async (_previous, form) => {
    const sent = formFields(form)
    const result = (await isSameOrigin()) ? await command(sent) : FOREIGN
    if (!result.ok) {
      await noteProblem()
      return { status: 'problem', problem: result.problem, typed: withoutPasswords(sent) }
    }
    if (then) redirect(then(result.value))
    return { status: 'done', value: result.value }
  }
}

/** The same for a form that stays and says what was done; the page around it is read anew. */
export function tellingAction<T>(
  command: Command<T>,
  tell: (value: T) => Told | Promise<Told>,
): FormAction<Told> {
  const act = formAction(command)
  return async (previous, form) => {
    const state = await act(previous, form)
    if (state.status !== 'done') return state
    revalidatePath(officePaths.workbench(), 'layout')
    return { status: 'done', value: await tell(state.value) }
  }
}

type Next<T, Way> = (value: T, sent: Typed) => Way | Promise<Way>

/** The same where what was sent decides where it goes on, or whether the form stays (null); pages are read anew. */
export function steppingAction<T>(command: Command<T>, next: Next<T, string>): FormAction<never>
export function steppingAction<T>(command: Command<T>, next: Next<T, string | null>): FormAction<T>
export function steppingAction<T>(command: Command<T>, next: Next<T, string | null>): FormAction<T> {
  const act = formAction(command)
  return async (previous, form) => {
    const state = await act(previous, form)
    if (state.status !== 'done') return state
    const way = await next(state.value, formFields(form))
    revalidatePath(officePaths.workbench(), 'layout')
    if (way !== null) redirect(way)
    return state
  }
}

/** The same for a form with a file: the command gets its name and bytes, and the file itself is not sent back. */
export function uploadAction<T>(command: Command<T>, then: (value: T) => string): FormAction<never> {
  return async (previous, form) => {
    const file = form.get('file')
    const isBrought = file instanceof File && (file.size > 0 || !NO_NAMES.has(file.name))
    const brought = isBrought ? { name: file.name, bytes: await bytesOf(file) } : null
    return formAction((sent) => command({ ...(sent as Typed), file: brought }), then)(previous, form)
  }
}

/** What a browser, or React, calls the file of a field in which none was chosen. */
const NO_NAMES = new Set(['', 'blob', 'undefined'])

const bytesOf = async (file: File) => new Uint8Array(await file.arrayBuffer())

/** A password or a code is never sent back, not even to whoever typed it. */
function withoutPasswords(fields: Typed): Typed {
  return Object.fromEntries(
    Object.entries(fields).filter(([name]) => !name.startsWith('password') && name !== 'code'),
  )
}

/** Makes a server action for a plain button: it works or, from a foreign page, does nothing. */
export function buttonAction(work: () => Promise<void>, then: () => string): () => Promise<void> {
  return async () => {
    if (await isSameOrigin()) await work()
    redirect(then())
  }
}
