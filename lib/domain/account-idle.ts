// An account that nobody has used for long: whether its owner still works there is for the supervision office to ask.
import { DAY } from './shanghai-time'

export const IDLE_DAYS = 45

/** Counted from the last sign-in, or from when it was made where nobody ever came in. */
export function isIdle(account: { lastSignIn: Date | null; createdAt: Date }, now: Date): boolean {
  const since = account.lastSignIn ?? account.createdAt
  return now.getTime() - since.getTime() > IDLE_DAYS * DAY
}
