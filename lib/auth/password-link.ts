// One-time links with which a person sets a password; nobody ever sets another's (security.md, cases 44 and 45).
import 'server-only'
import { createHash, randomBytes } from 'node:crypto'
import type { Tx } from '@/db/client'
import { passwordLinkById } from '@/db/reads/sessions'
import { insertPasswordLink } from '@/db/writes/accounts'
import { now } from '@/lib/clock'

const MINUTE_MS = 60 * 1000
/** An invitation waits for a colleague to come back; a reset is used at once. */
const LIFETIME_MS = { invitation: 7 * 24 * 60 * MINUTE_MS, reset: 30 * MINUTE_MS }

export type LinkKind = keyof typeof LIFETIME_MS

/** Makes a link and returns its token; the row keeps only the hash, older links of the account end. */
export async function issuePasswordLink(
  tx: Tx,
  link: { accountId: string; kind: LinkKind },
): Promise<string> {
  const token = randomBytes(32).toString('base64url')
  const createdAt = now()
  const expiresAt = new Date(createdAt.getTime() + LIFETIME_MS[link.kind])
  await insertPasswordLink(tx, { id: hashOf(token), accountId: link.accountId, createdAt, expiresAt })
  return token
}

/** The account behind a token that can still be used; null for a used, old, made-up or disabled one. */
export async function usableLink(token: string) {
  const row = await passwordLinkById(hashOf(token))
  if (!row || row.link.usedAt || row.account.disabledAt) return null
  return row.link.expiresAt.getTime() > now().getTime() ? row : null
}

function hashOf(token: string): string {
  return createHash('sha256').update(token).digest('hex')
}
