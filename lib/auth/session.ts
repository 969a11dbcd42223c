// Sessions are rows, checked at every request: whatever changes in the account acts at once (security.md, row 3).
import 'server-only'
import { createHash, randomBytes } from 'node:crypto'
import type { Tx } from '@/db/client'
import { openSessionsOf, type SessionRow, sessionById } from '@/db/reads/sessions'
import { inTransaction } from '@/db/transaction'
import { endSession, insertSession, touchSession } from '@/db/writes/sessions'
import { now } from '@/lib/clock'
import { SESSION_SECONDS } from './cookie'

/** 30 minutes without a request end a session (security.md, row 11). */
const IDLE_MS = 30 * 60 * 1000
/** A session's row is touched at most once a minute: reading a page should not write each time. */
const TOUCH_MS = 60 * 1000

/** Opens a session for the account as it is now. @returns the id for the cookie; the row keeps only its hash. */
export async function openSession(tx: Tx, account: { id: string; authVersion: number }): Promise<string> {
  const sessionId = randomBytes(32).toString('base64url')
  const at = now()
  await insertSession(tx, {
    id: hashOf(sessionId),
    accountId: account.id,
    authVersion: account.authVersion,
    startedAt: at,
    seenAt: at,
  })
  return sessionId
}

/** The live session with its account, or null: ended, idle, too old, disabled, or the account changed since. */
export async function liveSession(sessionId: string): Promise<SessionRow | null> {
  const row = await sessionById(hashOf(sessionId))
  if (!row || !isLive(row, now())) return null
  if (now().getTime() - row.seenAt.getTime() > TOUCH_MS)
    await inTransaction((tx) => touchSession(tx, row.id, now()))
  return row
}

/** Ends it at the server: the cookie is dead from now on, whoever holds a copy. */
export async function closeSession(tx: Tx, sessionId: string): Promise<void> {
  await endSession(tx, hashOf(sessionId), now())
}

/** Where an account is signed in, the newest first. */
export async function liveSessionsOf(account: SessionRow['account']) {
  const rows = await openSessionsOf(account)
  return rows
    .filter((row) => isLive({ ...row, account }, now()))
    .map(({ startedAt, seenAt }) => ({ startedAt, seenAt }))
}

function isLive(row: SessionRow, at: Date): boolean {
  return (
    row.endedAt === null &&
    row.account.disabledAt === null &&
    row.authVersion === row.account.authVersion &&
    at.getTime() - row.seenAt.getTime() <= IDLE_MS &&
    at.getTime() - row.startedAt.getTime() <= SESSION_SECONDS * 1000
  )
}

function hashOf(sessionId: string): string {
  return createHash('sha256').update(sessionId).digest('hex')
}
