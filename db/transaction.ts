// The one way to write: writers go one at a time on both engines, and a failed body leaves nothing behind.
import 'server-only'
import { AsyncLocalStorage } from 'node:async_hooks'
import { sql } from 'drizzle-orm'
import { type PostgresStore, type SqliteStore, store, type Tx } from './client'

/** One lock for all writers: without it two event appends on Postgres take the same sequence number. */
const WRITER_LOCK = 42

const inside = new AsyncLocalStorage<true>()
const shared = globalThis as { jiannuoWriterQueue?: Promise<unknown> }

/**
 * Runs `work` in one transaction and commits it; whatever it throws rolls everything back and is thrown on.
 * Await every query inside, and pass `tx` on instead of calling this again.
 */
export function inTransaction<T>(work: (tx: Tx) => Promise<T>): Promise<T> {
  if (inside.getStore()) throw new Error('already in a transaction: pass tx on')
  const opened = store()
  return inside.run(true, () =>
    opened.dialect === 'postgres' ? onPostgres(opened, work) : queued(() => onSqlite(opened, work)),
  )
}

function onPostgres<T>({ database }: PostgresStore, work: (tx: Tx) => Promise<T>): Promise<T> {
  return database.transaction(async (tx) => {
    await tx.execute(sql`select pg_advisory_xact_lock(${WRITER_LOCK})`)
    return work(tx)
  })
}

function queued<T>(work: () => Promise<T>): Promise<T> {
  const turn = (shared.jiannuoWriterQueue ?? Promise.resolve()).then(work, work)
  shared.jiannuoWriterQueue = turn.catch(() => undefined)
  return turn
}

async function onSqlite<T>({ sqlite, writer }: SqliteStore, work: (tx: Tx) => Promise<T>): Promise<T> {
  sqlite.exec('begin immediate')
  try {
    const value = await work(writer)
    sqlite.exec('commit')
    return value
  } catch (fault) {
    if (sqlite.inTransaction) sqlite.exec('rollback')
    throw fault
  }
}
