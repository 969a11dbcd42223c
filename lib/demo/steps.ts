// The steps of the sample: what is done with an entry or a window, and when.
import type { DemoEntry } from '@/db/seed/demo/compose-entry'
import type { DemoErrand, DemoQuarter } from '@/db/seed/demo/sample'

/** An entry's place: its task's id and its quarter ('2024-Q1'). */
export type Place = { task: string; quarter: string }

export type EntryStep = { at: Date; place: Place } & (
  | { do: 'save' | 'submit'; entry: DemoEntry }
  | { do: 'withdraw' | 'approve' | 'abandon' }
  | { do: 'return'; reason: string; until?: string }
  | { do: 'correct'; reason: string }
)

/** What happens beside the entries, and what the lead has written of the quarter by then where it takes something up. */
export type Errand = { do: 'errand'; at: Date; errand: DemoErrand; entry: DemoEntry | null }

export type Step = EntryStep | Errand | { do: 'open'; at: Date; window: DemoQuarter }

/** What a department does itself; the rest is decided by an administrator. */
export const OWN_STEPS = ['save', 'submit', 'withdraw', 'correct', 'abandon'] as const satisfies Step['do'][]
