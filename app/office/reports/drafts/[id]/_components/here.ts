// Where on the page somebody is: the part shown, the task or sentence that is open, and what was just done.
import { officePaths } from '@/lib/paths'

export type Here = { id: string; at: string; task: string; edit: string; raise: string; done: string }

type Sent = Record<string, string | string[] | undefined>

/** Anything that was not sent as one short text is nothing. */
export function hereOf(id: string, sent: Sent): Here {
  const text = (name: string) => {
    const value = sent[name]
    return typeof value === 'string' && value.length < 80 ? value : ''
  }
  return {
    id,
    at: text('at'),
    task: text('task'),
    edit: text('edit'),
    raise: text('raise'),
    done: text('done'),
  }
}

type Step = Partial<Pick<Here, 'at' | 'task' | 'edit' | 'raise'>>

/** The same page with this open; what was done is said once. */
export function placeOf({ id, at }: Here, step: Step, anchor?: string): string {
  return officePaths.reportDraft(id, { at, ...step }, anchor)
}
