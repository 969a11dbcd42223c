import { eq } from 'drizzle-orm'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { closeStore, store } from './client'
import { isDuplicate } from './dialect'
import { migrateStore } from './migrate'
import { marks } from './schema'
import { inTransaction } from './transaction'

beforeAll(migrateStore)
afterAll(closeStore)

const markOf = async (kind: string) =>
  (await store().reader.select().from(marks).where(eq(marks.kind, kind)))[0]?.value

describe('inTransaction', () => {
  it('commits what it did, and the reader sees it only then', async () => {
    await inTransaction(async (tx) => {
      await tx.insert(marks).values({ kind: 'a', value: '1' })
      expect(await markOf('a')).toBeUndefined()
    })
    expect(await markOf('a')).toBe('1')
  })

  it('rolls everything back when the body throws', async () => {
    const failing = inTransaction(async (tx) => {
      await tx.insert(marks).values({ kind: 'b', value: '1' })
      throw new Error('no')
    })
    await expect(failing).rejects.toThrow('no')
    expect(await markOf('b')).toBeUndefined()
  })

  it('refuses to nest', async () => {
    await expect(inTransaction(() => inTransaction(async () => 1))).rejects.toThrow('pass tx on')
  })

  it('lets 100 writers in one at a time, and a thrown one does not block the next', async () => {
    await inTransaction((tx) =>
      tx
        .insert(marks)
        .values({ kind: 'count', value: '0' })
        .then(() => undefined),
    )
    const attempts = Array.from({ length: 100 }, (_, index) =>
      inTransaction(async (tx) => {
        const [row] = await tx.select().from(marks).where(eq(marks.kind, 'count'))
        await tx
          .update(marks)
          .set({ value: String(Number(row?.value) + 1) })
          .where(eq(marks.kind, 'count'))
        if (index % 10 === 0) throw new Error('every tenth')
      }),
    )
    const settled = await Promise.allSettled(attempts)
    expect(settled.filter(({ status }) => status === 'rejected')).toHaveLength(10)
    expect(await markOf('count')).toBe('90')
  })

  it('names a duplicate on both engines', async () => {
    const again = inTransaction(async (tx) => {
      await tx.insert(marks).values({ kind: 'twice', value: '1' })
      await tx.insert(marks).values({ kind: 'twice', value: '2' })
    })
    const fault = await again.catch((thrown) => thrown)
    expect(isDuplicate(fault)).toBe(true)
    expect(isDuplicate(new Error('other'))).toBe(false)
  })
})
