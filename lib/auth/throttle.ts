// Slows down guessing (security.md, row 7): by login and address, by address alone, and by login alone.
// A wrong guess counts, a right one does not; while one is locked, even the right password is answered as wrong.
// Nobody locks a department out for good: what was refused already counts no further, and an address from which a
// login has come in before is not held to the count of all the world's guesses at it.
import 'server-only'
import { type IRateLimiterOptions, RateLimiterMemory } from 'rate-limiter-flexible'

const MINUTE = 60

/**
 * pair: six wrong tries lock this login from this address. address: twenty wrong tries over any accounts.
 * login: from anywhere, generous, and over within the hour.
 */
const LIMITS: Record<'pair' | 'address' | 'login', IRateLimiterOptions> = {
  pair: { points: 6, duration: 15 * MINUTE },
  address: { points: 20, duration: 15 * MINUTE },
  login: { points: 60, duration: 60 * MINUTE },
}

type Limit = keyof typeof LIMITS
type Try = { login: string; address: string }
type Counts = Record<Limit, RateLimiterMemory> & { known: Set<string> }

/** Pairs of login and address that came in; more than every account with a few places to work from. */
const MOST_KNOWN = 5000

// Pages and handlers are bundled apart; the counters are one.
const shared = globalThis as { jiannuoThrottle?: Counts }

/**
 * Takes one try. Taken before the password is checked, so that many at once cannot slip past.
 * @returns whether the password may be checked at all.
 */
export async function takeTry(attempt: Try): Promise<boolean> {
  // Looked at first: an address that has used up its tries must not fill the memory with made-up logins.
  const tried = await counts().address.get(attempt.address)
  if (tried && tried.remainingPoints <= 0) return false
  for (const [name, key] of keysOf(attempt)) if (!(await isWithin(name, key))) return false
  return true
}

/** Gives a try back that was never checked, since too many were waiting. */
export async function giveBackTry(attempt: Try): Promise<void> {
  await Promise.all(keysOf(attempt).map(([name, key]) => counts()[name].reward(key)))
}

/** Gives the try back after a right password and forgets this login's wrong ones from this address. */
export async function forgiveTry(attempt: Try): Promise<void> {
  const { pair, address, login, known } = counts()
  if (known.size >= MOST_KNOWN) known.clear()
  known.add(pairKey(attempt))
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

function counts(): Counts {
  shared.jiannuoThrottle ??= {
    pair: new RateLimiterMemory(LIMITS.pair),
    address: new RateLimiterMemory(LIMITS.address),
    login: new RateLimiterMemory(LIMITS.login),
    known: new Set(),
  }
  return shared.jiannuoThrottle
}

async function isWithin(name: Limit, key: string): Promise<boolean> {
  return counts()
    [name].consume(key)
    .then(
      () => true,
      () => false,
    )
}

const pairKey = ({ login, address }: Try) => `${login}\n${address}`

/** The narrowest first: what it refuses reaches no wider count. */
function keysOf(attempt: Try): [Limit, string][] {
  const pair = pairKey(attempt)
  const narrow: [Limit, string][] = [
    ['pair', pair],
    ['address', attempt.address],
  ]
  return counts().known.has(pair) ? narrow : [...narrow, ['login', attempt.login]]
}
