import { readFileSync, writeFileSync } from 'node:fs'
import { afterAll, beforeEach, describe, expect, it, vi } from 'vitest'
import { closeStore, store } from '@/db/client'
import { migrateStore } from '@/db/migrate'
import { isDemoPlayed, markOf } from '@/db/reads/marks'
import { readReport2024 } from '@/db/seed/report-2024'
import { eventLog } from '@/db/testing/small-portal'
import { inTransaction } from '@/db/transaction'
import { appendEvent } from '@/db/writes/events'
import { insertMark } from '@/db/writes/marks'
import { now } from '@/lib/clock'
import { stamp } from '@/lib/domain/event'
import { demoClockFile } from './demo-clock'
import { prepareDemo } from './prepare-demo'

// Playing takes seconds and is tested beside; here it is one event, or breaks off after it.
const played = vi.hoisted(() => ({ breaksOff: false, times: 0 }))
vi.mock('./play-demo', () => ({ playDemo }))

async function playDemo(): Promise<void> {
  played.times += 1
  await inTransaction((tx) =>
    appendEvent(
      tx,
      stamp(
        { action: 'report.loaded', subjectType: 'report', subjectId: `play ${played.times}` },
        { actor: null, address: null, at: new Date(0) },
      ),
    ),
  )
  if (played.breaksOff) throw new Error('the power went')
}

const dataDir = process.env.DATA_DIR ?? ''
const shipped = readReport2024()
const isPostgres = () => store().dialect === 'postgres'

beforeEach(() => {
  played.breaksOff = false
})
afterAll(closeStore)

// One after the other: a start that is broken off, the next one, and the one after that.
describe('the first start of a demo', () => {
  it('leaves an unfinished demo when it is broken off', async () => {
    await migrateStore()
    await inTransaction((tx) => insertMark(tx, 'demo'))
    played.breaksOff = true
    await expect(prepareDemo({ shipped, dataDir })).rejects.toThrow('the power went')
    expect([await markOf('demo'), await isDemoPlayed()]).toEqual(['1', false])
  })

  it('begins anew on a store of its own, and asks the operator to empty a server', async () => {
    const next = prepareDemo({ shipped, dataDir })
    if (isPostgres()) return expect(next).rejects.toThrow('PostgreSQL')
    await next
    expect((await eventLog()).map(({ subjectId }) => subjectId)).toEqual(['play 2'])
    expect(await isDemoPlayed()).toBe(true)
  })

  it('plays nothing once the sample is whole, and lets its clock stand where somebody moved it', async () => {
    if (isPostgres()) return
    const before = played.times
    expect(readFileSync(demoClockFile(dataDir), 'utf8').trim()).toBe('2024-10-08T01:00:00.000Z')
    writeFileSync(demoClockFile(dataDir), '2024-10-11T00:00:00Z')
    await prepareDemo({ shipped, dataDir })
    expect(played.times).toBe(before)
    expect(now()).toEqual(new Date('2024-10-11T00:00:00Z'))
  })
})
