import { expect, it } from 'vitest'
import { accountStanding } from './account-standing'

const at = (day: number) => new Date(Date.UTC(2024, 9, day))

it.each([
  ['disabled', { hasPassword: true, disabledAt: at(1), linkExpiresAt: null }],
  ['disabled', { hasPassword: false, disabledAt: at(1), linkExpiresAt: at(9) }],
  ['ready', { hasPassword: true, disabledAt: null, linkExpiresAt: null }],
  ['ready', { hasPassword: true, disabledAt: null, linkExpiresAt: at(9) }],
  ['invited', { hasPassword: false, disabledAt: null, linkExpiresAt: at(9) }],
  ['linkGone', { hasPassword: false, disabledAt: null, linkExpiresAt: at(8) }],
  ['linkGone', { hasPassword: false, disabledAt: null, linkExpiresAt: at(7) }],
  ['linkGone', { hasPassword: false, disabledAt: null, linkExpiresAt: null }],
] as const)('on 8 October an account is %s: %j', (expected, facts) => {
  expect(accountStanding(facts, at(8))).toBe(expected)
})
