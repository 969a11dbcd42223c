// What the address of the event log may ask; anything else counts as not asked.
import { z } from 'zod'
import { EVENT_ACTIONS, SUBJECT_TYPES } from '@/lib/domain/event'
import { endOfShanghaiDay, parseShanghai } from '@/lib/domain/shanghai-time'

export const EVENT_RESULTS = ['all', 'done', 'refused'] as const

/** What a column of whole numbers holds on Postgres; a larger one is a fault there. */
const MOST_EVENTS = 2_147_483_647

const word = z.string().max(60).catch('').default('')

export const eventFilter = z.object({
  /** An account's id, or '' for anyone. */
  person: word,
  action: z
    .enum(['', ...EVENT_ACTIONS])
    .catch('')
    .default(''),
  type: z
    .enum(['', ...SUBJECT_TYPES])
    .catch('')
    .default(''),
  /** The id of the thing that it happened to. */
  object: word,
  result: z.enum(EVENT_RESULTS).catch('all').default('all'),
  /** Days of Shanghai, both included. */
  since: word,
  until: word,
  /** Only events before this one: the next page. */
  before: z.coerce.number().int().positive().max(MOST_EVENTS).optional().catch(undefined),
})
export type EventQuestion = z.output<typeof eventFilter>

/** The instants of the asked days; a day that there is not does not filter. `until` is exclusive. */
export function askedSpan({ since, until }: Pick<EventQuestion, 'since' | 'until'>) {
  const lastMoment = endOfShanghaiDay(until)
  return {
    since: parseShanghai(since) ?? undefined,
    until: lastMoment ? new Date(lastMoment.getTime() + 1) : undefined,
  }
}
