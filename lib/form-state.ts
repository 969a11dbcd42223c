// What stands between a form and its action: the state that the form shows again after it was sent.
import type { Problem } from './result'

/** A form's fields as they were sent, nested by the dots in their names. */
export type Typed = { [name: string]: unknown }

/** Nothing sent yet, done with a value, or the problem beside everything that was typed. */
export type FormState<T = unknown> =
  | { status: 'idle' }
  | { status: 'done'; value: T }
  | { status: 'problem'; problem: Problem; typed: Typed }

export type FormAction<T = unknown> = (previous: unknown, form: FormData) => Promise<FormState<T>>

/** What a form says once it was done: plain words, and a text that is shown this once to be copied. */
export type Told = { title: string; text?: string; lines?: string[]; copy?: { label: string; text: string } }
