// An administrator creates an account; its owner sets the password behind the one-time link (7 days).
import 'server-only'
import { randomUUID } from 'node:crypto'
import { isDuplicate } from '@/db/dialect'
import { pseudonym } from '@/db/pseudonym'
import { departmentById } from '@/db/reads/departments'
import { markOf } from '@/db/reads/marks'
import { insertAccount } from '@/db/writes/accounts'
import { issuePasswordLink } from '@/lib/auth/password-link'
import { isDemoLogin } from '@/lib/domain/demo-login'
import { NO_FACTS } from '@/lib/domain/permissions'
import { createAccountInput } from '@/lib/inputs/account'
import { defineCommand, done, refused } from './define-command'

export const createAccount = defineCommand({
  verb: 'account.create',
  input: createAccountInput,
  load: async () => ({ subject: null, facts: NO_FACTS }),
  work: async ({ tx, now, input }) => {
    const { login, displayName, role, duty } = input
    if (isDemoLogin(login) && !(await markOf('demo', tx)))
      return refused({ kind: 'invalid', fields: { login: 'reserved' } })
    const departmentId = role === 'department' ? input.department : null
    if (departmentId && !(await mayHaveAccounts(tx, departmentId)))
      return refused({ kind: 'invalid', fields: { department: 'choose' } })
    const person = { login, displayName, role, departmentId, duty: departmentId ? duty : 'clerk' } as const
    const account = { ...person, id: randomUUID(), createdAt: now }
    try {
      await insertAccount(tx, { ...account, passwordHash: null, oneTime: false, authVersion: 1 })
    } catch (fault) {
      if (isDuplicate(fault)) return refused({ kind: 'invalid', fields: { login: 'taken' } })
      throw fault
    }
    const token = await issuePasswordLink(tx, { accountId: account.id, kind: 'invitation' })
    return done(
      { account: account.id, login, token },
      {
        action: 'account.created',
        subjectType: 'account',
        subjectId: account.id,
        after: { role, departmentId, login: pseudonym(login) },
      },
    )
  },
})

/** A group (各街镇) is never an account (domain.md, Data model). */
async function mayHaveAccounts(tx: Parameters<typeof departmentById>[0], id: string): Promise<boolean> {
  const department = await departmentById(tx, id)
  return department !== null && !department.isGroup
}
