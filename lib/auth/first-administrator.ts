// A deployment that starts empty gets one administrator with a one-time password; no other account is ever made for it.
import 'server-only'
import { randomBytes, randomUUID } from 'node:crypto'
import { administrators } from '@/db/reads/accounts'
import { inTransaction } from '@/db/transaction'
import { insertAccount, storePasswordHash } from '@/db/writes/accounts'
import { appendEvent } from '@/db/writes/events'
import { now } from '@/lib/clock'
import { stamp } from '@/lib/domain/event'
import { hashPassword } from './password'

const LOGIN = 'admin'

/**
 * Makes the first administrator, or a fresh one-time password for it while it has not set its own.
 * @param displayName as it is called in the office.
 * @param login what it signs in with; the demo's has a name of its own.
 * @returns login and password to print once, or null when somebody has taken the portal over already.
 */
export async function firstAdministrator(
  displayName: string,
  login = LOGIN,
): Promise<{ login: string; password: string } | null> {
  const known = await administrators()
  const [first] = known
  if (first && (known.length > 1 || !first.oneTime)) return null
  const password = randomBytes(12).toString('base64url')
  const passwordHash = await hashPassword(password)
  if (first) await inTransaction((tx) => storePasswordHash(tx, first.id, passwordHash))
  else await create({ displayName, login, passwordHash })
  return { login: first?.login ?? login, password }
}

type Made = { displayName: string; login: string; passwordHash: string }

async function create(made: Made): Promise<void> {
  const id = randomUUID()
  const account = { ...made, id, role: 'administrator', oneTime: true }
  await inTransaction(async (tx) => {
    await insertAccount(tx, { ...account, authVersion: 1, createdAt: now() })
    const event = {
      action: 'account.created',
      subjectType: 'account',
      subjectId: id,
      after: { role: 'administrator' },
    } as const
    await appendEvent(tx, stamp(event, { actor: null, address: null, at: now() }))
  })
}
