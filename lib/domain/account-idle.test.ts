import { expect, it } from 'vitest'
import { IDLE_DAYS, isIdle } from './account-idle'
import { DAY } from './shanghai-time'

const now = new Date('2024-10-08T00:00:00Z')
const before = (milliseconds: number) => new Date(now.getTime() - milliseconds)

it.each([
  [IDLE_DAYS * DAY - 1000, false],
  [IDLE_DAYS * DAY, false],
  [IDLE_DAYS * DAY + 1000, true],
])('%d milliseconds after the last sign-in, or after it was made: %s', (milliseconds, idle) => {
  const at = before(milliseconds)
  expect(isIdle({ lastSignIn: at, createdAt: before(400 * DAY) }, now)).toBe(idle)
  expect(isIdle({ lastSignIn: null, createdAt: at }, now)).toBe(idle)
})
