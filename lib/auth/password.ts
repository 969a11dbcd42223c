// Password hashes: argon2id at OWASP's figures, at most two at a time so that a flood of guesses leaves room for readers.
import 'server-only'
import { hash, verify } from '@node-rs/argon2'

/** OWASP's argon2id figures (security.md, row 9): 19 MiB, 2 passes, 1 lane. */
const COST = { memoryCost: 19456, timeCost: 2, parallelism: 1 }
const AT_ONCE = 2
const QUEUE_LIMIT = 50

/** A hash of nothing anybody knows: checked against when the account does not exist, so that both take as long. */
const DUMMY =
  '$argon2id$v=19$m=19456,t=2,p=1$HO0s/mLZW08fvB5ix2IJDA$gxUYg6eJqeqrrVhvKc2w35L/EVBskN8AYbWEtJ1ykHk'

/** Thrown when too many wait: the caller answers "busy, try again" and has hashed nothing. */
export class HashingBusy extends Error {}

let running = 0
const waiting: (() => void)[] = []

/** @returns the PHC string that goes into the account's row. */
export function hashPassword(password: string): Promise<string> {
  return inTurn(() => hash(password, COST))
}

/** Whether the password is the one behind the hash; null (no such account, none set) costs the same and is false. */
export async function passwordMatches(stored: string | null, password: string): Promise<boolean> {
  const matches = await inTurn(() => verify(stored ?? DUMMY, password).catch(() => false))
  return stored !== null && matches
}

/** Whether the hash was made at other figures and should be made anew at the next sign-in. */
export function isOutdated(stored: string): boolean {
  return !stored.startsWith(`$argon2id$v=19$m=${COST.memoryCost},t=${COST.timeCost},p=${COST.parallelism}$`)
}

async function inTurn<T>(work: () => Promise<T>): Promise<T> {
  await takeSlot()
  try {
    return await work()
  } finally {
    leaveSlot()
  }
}

async function takeSlot(): Promise<void> {
  if (running < AT_ONCE) running += 1
  else await queue()
}

/** A slot goes straight to whoever waits longest, so that nobody slips in between. */
function leaveSlot(): void {
  const next = waiting.shift()
  if (next) next()
  else running -= 1
}

function queue(): Promise<void> {
  if (waiting.length >= QUEUE_LIMIT) throw new HashingBusy()
  return new Promise((resolve) => waiting.push(resolve))
}
