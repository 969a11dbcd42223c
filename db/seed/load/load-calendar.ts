// The shipped years of the official calendar: each is put in once, and left as it is when an administrator changed it.
import { enteredYear } from '@/db/reads/calendar'
import { inTransaction } from '@/db/transaction'
import { storeCalendarYear } from '@/db/writes/calendar'
import { now } from '@/lib/clock'
import { shippedCalendar } from '../calendar/shipped-calendar'

/** @returns the years that were put in now. */
export async function loadCalendar(): Promise<number[]> {
  const enteredAt = now()
  return inTransaction(async (tx) => {
    const loaded: number[] = []
    for (const shipped of shippedCalendar()) {
      if (await enteredYear(tx, shipped.year)) continue
      await storeCalendarYear(tx, { ...shipped, enteredAt })
      loaded.push(shipped.year)
    }
    return loaded
  })
}
