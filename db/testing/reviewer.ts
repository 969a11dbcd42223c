// A department's 审核人 for tests, and the switch that makes entries pass one.
import { randomUUID } from 'node:crypto'
import { eq } from 'drizzle-orm'
import type { Actor } from '@/lib/domain/actor'
import { accounts, departments } from '../schema'
import { inTransaction } from '../transaction'
import { SPRING } from './small-portal'

/** Adds one to the small portal's department. */
export async function reviewerOf(departmentId: string): Promise<Actor> {
  const id = randomUUID()
  const account = { id, login: `reviewer-${id.slice(0, 8)}`, displayName: '测试-审核人', departmentId }
  const plain = { passwordHash: null, oneTime: false, authVersion: 1, createdAt: SPRING }
  await inTransaction((tx) =>
    tx.insert(accounts).values({ ...account, ...plain, role: 'department', duty: 'reviewer' as const }),
  )
  return { accountId: id, role: 'department', departmentId }
}

/** As if it had been settled: no event. */
export async function putSignOff(departmentId: string, signsOff: boolean): Promise<void> {
  await inTransaction((tx) =>
    tx.update(departments).set({ signsOff }).where(eq(departments.id, departmentId)),
  )
}

export async function disableAccount({ accountId }: Actor): Promise<void> {
  await inTransaction((tx) =>
    tx.update(accounts).set({ disabledAt: SPRING }).where(eq(accounts.id, accountId)),
  )
}
