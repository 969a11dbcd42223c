// A day of Shanghai as a date field sends it.
import { z } from 'zod'
import { endOfShanghaiDay, parseShanghai } from '@/lib/domain/shanghai-time'

/** '2024-07-10' as the first or the last moment of that day in Shanghai. Problems: 'required', 'day'. */
export function dayAs(edge: 'first' | 'last') {
  return z.string({ error: 'required' }).transform((text, context) => {
    const typed = text.normalize('NFKC').trim()
    const instant = edge === 'first' ? parseShanghai(typed) : endOfShanghaiDay(typed)
    if (!instant) context.addIssue({ code: 'custom', message: typed === '' ? 'required' : 'day' })
    return instant ?? z.NEVER
  })
}
