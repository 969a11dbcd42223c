import { asc, sql } from 'drizzle-orm'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { closeStore, store } from '../client'
import { GENESIS, linkHash } from '../event-chain'
import { migrateStore } from '../migrate'
import { events, marks } from '../schema'
import { inTransaction } from '../transaction'
import { appendEvent } from './events'

beforeAll(migrateStore)
afterAll(closeStore)

const event = (subjectId: string) => ({
  format: 1,
  at: new Date('2024-04-10T01:02:03.456Z'),
  action: 'entry.saved',
  actorId: 'someone',
  actorRole: 'department',
  actorDepartment: 'fgj',
  address: null,
  subjectType: 'entry',
  subjectId,
  before: null,
  after: { zeta: 1, alpha: ['乙', '甲'] },
  reason: null,
  success: true,
})

const chain = () => store().reader.select().from(events).orderBy(asc(events.seq))

describe('the event log', () => {
  it('keeps every one of 100 events written at once, in one unbroken chain', async () => {
    await Promise.all(
      Array.from({ length: 100 }, (_, i) => inTransaction((tx) => appendEvent(tx, event(`e${i}`)))),
    )
    const rows = await chain()
    expect(rows.map(({ seq }) => seq)).toEqual(Array.from({ length: 100 }, (_, i) => i + 1))
    let previous = GENESIS
    for (const { seq, hash, ...row } of rows) {
      expect(linkHash(previous, seq, { ...row, at: row.at.getTime() * 1000 })).toBe(hash)
      previous = hash
    }
  })

  it('leaves neither the change without its event nor the event without its change', async () => {
    const before = (await chain()).length
    const torn = inTransaction(async (tx) => {
      await tx.insert(marks).values({ kind: 'torn', value: '1' })
      await appendEvent(tx, event('torn'))
      throw new Error('between')
    })
    await expect(torn).rejects.toThrow('between')
    expect(await chain()).toHaveLength(before)
    expect(await store().reader.select().from(marks)).toHaveLength(0)
  })

  it('cannot be changed or shortened: the engine refuses', async () => {
    await inTransaction((tx) => appendEvent(tx, event('kept')))
    const before = await chain()
    const change = inTransaction((tx) =>
      tx
        .update(events)
        .set({ reason: 'x' })
        .where(sql`true`)
        .then(() => undefined),
    )
    await expect(change).rejects.toThrow()
    const removal = inTransaction((tx) => tx.delete(events).then(() => undefined))
    await expect(removal).rejects.toThrow()
    expect(await chain()).toEqual(before)
  })
})
