// The doorbell between a form and a command: origin, fields, command, then a redirect or the form's state again.
import { redirect } from 'next/navigation'
import { isSameOrigin } from '@/lib/auth/same-origin'
import type { FormAction } from '@/lib/form-state'
import { formFields } from '@/lib/inputs/form-fields'
import type { Result } from '@/lib/result'

type Command<T> = (raw: unknown) => Promise<Result<T>>

/**
 * Makes a server action of a command. The previous state comes back from the client and is never read.
 * @param then where to go once done; without it the form is shown again with the value.
 */
export function formAction<T>(command: Command<T>, then?: (value: T) => string): FormAction<T> {
  return async (_previous, form) => {
    const typed = formFields(form)
    if (!(await isSameOrigin()))
      return { status: 'problem', problem: { kind: 'refused', because: 'origin' }, typed }
    const result = await command(typed)
    if (!result.ok) return { status: 'problem', problem: result.problem, typed }
    if (then) redirect(then(result.value))
    return { status: 'done', value: result.value }
  }
}
