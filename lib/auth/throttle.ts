// Slows down guessing (security.md, row 7): by login and address, by address alone, and by login alone.
// A wrong guess counts, a right one does not; while one is locked, even the right password is answered as wrong.
import 'server-only'
import { type IRateLimiterOptions, RateLimiterMemory } from 'rate-limiter-flexible'

const MINUTE = 60

/**
 * pair: six wrong tries lock this login from this address. address: twenty wrong tries over any accounts.
 * login: from anywhere, generous, and over within the hour, so that nobody locks a department out for good.
 */
const LIMITS: Record<'pair' | 'address' | 'login', IRateLimiterOptions> = {
  pair: { points: 6, duration: 15 * MINUTE },
  address: { points: 20, duration: 15 * MINUTE },
  login: { points: 60, duration: 60 * MINUTE },
}

type Try = { login: string; address: string }

// Pages and handlers are bundled apart; the counters are one.
const shared = globalThis as { jiannuoThrottle?: Record<keyof typeof LIMITS, RateLimiterMemory> }

/**
 * Takes one try. Taken before the password is checked, so that many at once cannot slip past.
 * @returns whether the password may be checked at all.
 */
export async function takeTry(attempt: Try): Promise<boolean> {
  const taken = await Promise.allSettled(
    entriesOf(attempt).map(([name, key]) => limiters()[name].consume(key)),
  )
  return taken.every(({ status }) => status === 'fulfilled')
}

/** Gives the try back after a right password and forgets this login's wrong ones from this address. */
export async function forgiveTry(attempt: Try): Promise<void> {
  const { pair, address, login } = limiters()
  await Promise.all([
    pair.delete(pairKey(attempt)),
    address.reward(attempt.address),
    login.reward(attempt.login),
  ])
}

/** For tests: forgets every count. */
export function forgetTries(): void {
  shared.jiannuoThrottle = undefined
}

function limiters() {
  shared.jiannuoThrottle ??= {
    pair: new RateLimiterMemory(LIMITS.pair),
    address: new RateLimiterMemory(LIMITS.address),
    login: new RateLimiterMemory(LIMITS.login),
  }
  return shared.jiannuoThrottle
}

const pairKey = ({ login, address }: Try) => `${login}\n${address}`

function entriesOf(attempt: Try): [keyof typeof LIMITS, string][] {
  return [
    ['pair', pairKey(attempt)],
    ['address', attempt.address],
    ['login', attempt.login],
  ]
}
