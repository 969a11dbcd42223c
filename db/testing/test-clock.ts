// A clock that a test sets: the file that lib/clock.ts reads at every call.
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { readClockFrom } from '@/lib/clock'

/** `start` makes it the clock; `set` moves it. */
export function testClock(first: Date) {
  const file = join(process.env.DATA_DIR ?? '', 'clock')
  const set = (at: Date | string) => writeFileSync(file, new Date(at).toISOString())
  const start = () => {
    set(first)
    readClockFrom(file)
  }
  return { set, start }
}
