// The accounts as the supervision office sees them, and which leading departments have none.
import 'server-only'
import { type ListedAccount, listedAccounts } from '@/db/reads/account-list'
import { allDepartments, type DepartmentRow } from '@/db/reads/departments'
import { accountsWithSecondFactor } from '@/db/reads/second-factors'
import { isIdle } from '@/lib/domain/account-idle'
import { type AccountStanding, accountStanding } from '@/lib/domain/account-standing'
import type { Role } from '@/lib/domain/actor'
import type { Duty } from '@/lib/domain/duty'
import { type Asked, always, defineQuery } from './define-query'

export type AccountLine = {
  id: string
  login: string
  displayName: string
  role: Role
  departmentId: string | null
  duty: Duty
  /** Nobody has come in with it for so long that somebody should ask. */
  idle: boolean
  secondFactor: boolean
  /** The department's short name; null for the supervision office. */
  department: string | null
  standing: AccountStanding
  linkExpiresAt: Date | null
  lastSignIn: Date | null
  createdAt: Date
  /** The asker's own. */
  isOwn: boolean
}

/** All accounts: the supervision office first, then by department. */
export const accountList = defineQuery({
  verb: 'account.read',
  find: always,
  read: async (asked: Asked) => ({ accounts: await accountLines(asked) }),
})

/** One account with those of its department that may take over from it, or null. */
export const accountPage = defineQuery({
  verb: 'account.read',
  read: async (asked: Asked, id: string) => {
    const lines = await accountLines(asked)
    const account = lines.find((one) => one.id === id)
    if (!account) return null
    const isColleague = (one: AccountLine) =>
      one.id !== id && one.departmentId === account.departmentId && one.standing !== 'disabled'
    return { account, colleagues: lines.filter(isColleague) }
  },
})

/** The departments that an account can be made for: groups are none (domain.md, Data model). */
export const accountDepartments = defineQuery({
  verb: 'account.create',
  read: async () => (await allDepartments()).filter(({ isGroup }) => !isGroup),
})

/** The lines for whoever asks; empty for any sight but the supervision office's. */
export async function accountLines(asked: Asked): Promise<AccountLine[]> {
  const [rows, departments, factors] = await Promise.all([
    listedAccounts(asked.sight),
    allDepartments(),
    accountsWithSecondFactor(),
  ])
  const order = new Map(departments.map(({ id }, index) => [id, index]))
  const place = ({ departmentId }: ListedAccount) => order.get(departmentId ?? '') ?? -1
  return rows.sort((a, b) => place(a) - place(b)).map((row) => lineOf(row, { departments, factors }, asked))
}

type Around = { departments: DepartmentRow[]; factors: Set<string> }

function lineOf(row: ListedAccount, { departments, factors }: Around, { actor, now }: Asked): AccountLine {
  const { id, login, displayName, role, linkExpiresAt, lastSignIn, createdAt } = row
  const department = departments.find((one) => one.id === row.departmentId)
  const standing = accountStanding({ ...row, hasPassword: row.passwordHash !== null && !row.oneTime }, now)
  return {
    ...{ id, login, displayName, linkExpiresAt, lastSignIn, createdAt },
    role: role as Role,
    departmentId: row.departmentId,
    department: department?.short ?? null,
    standing,
    duty: row.duty,
    idle: standing === 'ready' && isIdle(row, now),
    secondFactor: factors.has(id),
    isOwn: id === actor.accountId,
  }
}
