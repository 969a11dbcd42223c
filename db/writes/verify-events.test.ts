import { execFile } from 'node:child_process'
import { promisify } from 'node:util'
import { asc, eq, sql } from 'drizzle-orm'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { followChain } from '@/lib/setup/event-chain.mjs'
import { eventRows } from '@/lib/setup/event-rows.mjs'
import { closeStore, store } from '../client'
import { migrateStore } from '../migrate'
import { events } from '../schema'
import { inTransaction } from '../transaction'
import { appendEvent } from './events'

type Row = typeof events.$inferSelect
let whole: Row[] = []

const event = (n: number) => ({
  ...{
    format: 1,
    action: 'entry.saved',
    actorId: 'someone',
    actorRole: 'department',
    actorDepartment: 'fgj',
  },
  ...{
    at: new Date(Date.UTC(2024, 3, 10, 1, 2, 3, n)),
    address: null,
    subjectType: 'entry',
    subjectId: `e${n}`,
  },
  ...{
    before: null,
    after: { zeta: n, alpha: ['乙', '甲'] },
    reason: n % 2 ? '补充说明' : null,
    success: n !== 3,
  },
})

const rows = () => store().reader.select().from(events).orderBy(asc(events.seq))
const write = (work: (tx: Parameters<Parameters<typeof inTransaction>[0]>[0]) => Promise<unknown>) =>
  inTransaction(async (tx) => {
    await work(tx)
  })

/** What somebody with the database's own rights could do: the triggers stop everybody else (events.test.ts). */
async function dropTriggers(): Promise<void> {
  const opened = store()
  if (opened.dialect === 'sqlite')
    opened.sqlite.exec('drop trigger events_no_update; drop trigger events_no_delete')
  else await opened.database.execute(sql.raw('alter table events disable trigger all'))
}

async function putBack(kept: Row[]): Promise<void> {
  await write(async (tx) => {
    await tx.delete(events)
    await tx.insert(events).values(kept)
  })
}

beforeAll(async () => {
  await migrateStore()
  for (let n = 1; n <= 5; n += 1) await inTransaction((tx) => appendEvent(tx, event(n)))
  whole = await rows()
  await dropTriggers()
})
afterAll(closeStore)
beforeEach(() => putBack(whole))

const program = promisify(execFile)

/** Runs the program as an operator would. */
async function verify(...words: string[]): Promise<{ code: number; said: string }> {
  try {
    const { stdout } = await program(process.execPath, ['lib/setup/verify-events.mjs', ...words])
    return { code: 0, said: stdout }
  } catch (fault) {
    const { code, stderr } = fault as { code: number; stderr: string }
    return { code, said: stderr }
  }
}

const head = () => `${whole.length}:${whole.at(-1)?.hash}`

describe('verify-events, a program of its own', () => {
  it('prints size and hash of a whole log, the same on both engines', async () => {
    const { code, said } = await verify()
    expect(code).toBe(0)
    expect(said).toContain(head())
    expect(await verify(head())).toMatchObject({ code: 0 })
  })

  const at3 = eq(events.seq, 3)
  it.each<[string, number, Parameters<typeof write>[0]]>([
    ['a changed text', 3, async (tx) => tx.update(events).set({ subjectId: 'e9' }).where(at3)],
    [
      'a changed time',
      3,
      async (tx) =>
        tx
          .update(events)
          .set({ at: new Date(0) })
          .where(at3),
    ],
    ['a refusal turned into a success', 3, async (tx) => tx.update(events).set({ success: true }).where(at3)],
    [
      'a changed body',
      3,
      async (tx) =>
        tx
          .update(events)
          .set({ after: { zeta: 3, alpha: ['甲', '乙'] } })
          .where(at3),
    ],
    ['a body put where none was', 3, async (tx) => tx.update(events).set({ before: {} }).where(at3)],
    [
      'a changed hash',
      3,
      async (tx) =>
        tx
          .update(events)
          .set({ hash: '0'.repeat(64) })
          .where(at3),
    ],
    ['a deleted row', 3, async (tx) => tx.delete(events).where(at3)],
    ['a row inserted before the first', 1, async (tx) => tx.insert(events).values({ ...first(), seq: 0 })],
    ['a row inserted at the end', 6, async (tx) => tx.insert(events).values({ ...first(), seq: 6 })],
    ['two rows that changed places', 3, swapped],
  ])('finds %s at %i', async (_, seq, alter) => {
    await write(alter)
    const { fault } = await followChain(eventRows({ databaseUrl: process.env.DATABASE_URL, dataFolder: '' }))
    expect(fault?.seq).toBe(seq)
  })

  it('names the first broken link and ends with a fault', async () => {
    await write(async (tx) => tx.update(events).set({ subjectId: 'e9' }).where(at3))
    const { code, said } = await verify()
    expect({ code, said }).toEqual({ code: 1, said: expect.stringContaining('第3条') })
    expect(said).toContain(`2:${whole[1]?.hash}`)
  })

  it('finds that the end was cut off, given a head that was noted outside', async () => {
    await write(async (tx) => tx.delete(events).where(eq(events.seq, 5)))
    expect(await verify()).toMatchObject({ code: 0 })
    expect(await verify(head())).toMatchObject({ code: 1, said: expect.stringContaining('第5条') })
  })

  it('says what is wrong with a head that is none', async () => {
    expect(await verify('abc')).toMatchObject({ code: 1, said: expect.stringContaining('校验值') })
  })
})

function first(): Row {
  const [row] = whole
  if (!row) throw new Error('no event was written')
  return row
}

async function swapped(tx: Parameters<Parameters<typeof write>[0]>[0]): Promise<void> {
  await tx.update(events).set({ seq: 99 }).where(eq(events.seq, 3))
  await tx.update(events).set({ seq: 3 }).where(eq(events.seq, 4))
  await tx.update(events).set({ seq: 4 }).where(eq(events.seq, 99))
}
