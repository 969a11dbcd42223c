// A clerk leaves: a successor of the same department is named or made, the leaver's account ends, and what was left
// unfinished is told. What the leaver had only saved for themselves stays private.
import 'server-only'
import { randomUUID } from 'node:crypto'
import type { z } from 'zod'
import type { Tx } from '@/db/client'
import { isDuplicate } from '@/db/dialect'
import { accountById } from '@/db/reads/accounts'
import type { AccountRow } from '@/db/reads/sessions'
import { unfinishedBy } from '@/db/reads/unfinished'
import { insertAccount, setDisabled } from '@/db/writes/accounts'
import { issuePasswordLink } from '@/lib/auth/password-link'
import { isDemoLogin } from '@/lib/domain/demo-login'
import { NO_FACTS } from '@/lib/domain/permissions'
import { handOverAccountInput } from '@/lib/inputs/account'
import type { Problem } from '@/lib/result'
import { type Context, defineCommand, done, refused } from './define-command'

type Asked = Context<z.output<typeof handOverAccountInput>>

export const handOverAccount = defineCommand({
  verb: 'account.handOver',
  input: handOverAccountInput,
  load: async ({ tx, actor, input }: Asked) => {
    const account = await accountById(tx, input.account)
    return account && { subject: account, facts: { ...NO_FACTS, self: account.id === actor.accountId } }
  },
  work: async (context, leaver) => {
    const { tx, now, input } = context
    if (leaver.role !== 'department') return refused({ kind: 'refused', because: 'notDepartment' })
    if (leaver.disabledAt) return refused({ kind: 'refused', because: 'accountDisabled' })
    const found = input.successor ? await known(tx, leaver, input.successor) : await made(context, leaver)
    if ('problem' in found) return refused(found.problem)
    const { successor } = found
    // Whoever has not set a password yet gets a link now: the department is never without somebody who can come in.
    const token = successor.passwordHash
      ? null
      : await issuePasswordLink(tx, { accountId: successor.id, kind: 'invitation' })
    await setDisabled(tx, leaver.id, now)
    const event = { action: 'account.handedOver', subjectType: 'account', subjectId: leaver.id } as const
    return done(
      {
        account: leaver.id,
        login: leaver.login,
        successor: successor.login,
        token,
        left: await unfinishedBy(tx, leaver.id),
      },
      { ...event, after: { successor: successor.id, isNewAccount: !input.successor } },
    )
  },
})

type Found = { successor: Pick<AccountRow, 'id' | 'login' | 'passwordHash'> } | { problem: Problem }

const wrong = (field: string, code: string): Found => ({
  problem: { kind: 'invalid', fields: { [field]: code } },
})

async function known(tx: Tx, leaver: AccountRow, id: string): Promise<Found> {
  const successor = await accountById(tx, id)
  const isFit =
    successor?.departmentId === leaver.departmentId && successor.id !== leaver.id && !successor.disabledAt
  return successor && isFit ? { successor } : wrong('successor', 'choose')
}

async function made({ tx, now, input }: Asked, { departmentId }: AccountRow): Promise<Found> {
  const { login, displayName, duty } = input
  if (!login) return wrong('login', 'required')
  if (!displayName) return wrong('displayName', 'required')
  if (isDemoLogin(login)) return wrong('login', 'reserved')
  const successor = {
    id: randomUUID(),
    login,
    displayName,
    duty,
    role: 'department',
    departmentId,
    createdAt: now,
  }
  try {
    await insertAccount(tx, { ...successor, passwordHash: null, oneTime: false, authVersion: 1 })
  } catch (fault) {
    if (isDuplicate(fault)) return wrong('login', 'taken')
    throw fault
  }
  return { successor: { ...successor, passwordHash: null } }
}
