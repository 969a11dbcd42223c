// Opens the database once per process: on SQLite one writer and one query-only reader, on Postgres one pool.
import 'server-only'
import { mkdirSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import type SqliteDatabase from 'better-sqlite3'
import { drizzle as drizzleSqlite } from 'drizzle-orm/better-sqlite3'
import { drizzle as drizzlePostgres, type NodePgDatabase } from 'drizzle-orm/node-postgres'
import { Pool } from 'pg'
import { env } from '@/lib/env'
import { dialectOf } from './dialect-name'
import * as schema from './schema'

type Postgres = NodePgDatabase<typeof schema>

/** What a query may do. SQLite's reader goes in under the same type. */
export type Reads = Pick<Postgres, 'select' | 'selectDistinct' | 'query' | '$count'>
/** What a command may do, inside a transaction only. */
export type Tx = Reads & Pick<Postgres, 'insert' | 'update' | 'delete'>

type Opened = { reader: Reads; close: () => Promise<void> }
export type SqliteStore = Opened & {
  dialect: 'sqlite'
  /** The writing connection, raw and under Drizzle: for db/transaction.ts and db/migrate.ts alone. */
  sqlite: SqliteDatabase.Database
  writer: Tx
}
export type PostgresStore = Opened & {
  dialect: 'postgres'
  /** For db/transaction.ts and db/migrate.ts alone. */
  database: Postgres
}
export type Store = SqliteStore | PostgresStore

// Next bundles start-up, pages and handlers apart; one store serves them all.
const shared = globalThis as { jiannuoStore?: Store }

/** The open database of this process. */
export function store(): Store {
  shared.jiannuoStore ??= openStore(env().databaseUrl)
  return shared.jiannuoStore
}

/** Closes it and forgets it; the next `store()` opens anew. */
export async function closeStore(): Promise<void> {
  await shared.jiannuoStore?.close()
  shared.jiannuoStore = undefined
}

function openStore(url: string): Store {
  return dialectOf(url) === 'postgres' ? openPostgres(url) : openSqlite(url.replace(/^file:(\/\/)?/, ''))
}

function openPostgres(url: string): Store {
  const pool = new Pool({ connectionString: url, max: 10 })
  // A killed idle connection is otherwise an uncaught error that ends the process.
  pool.on('error', () => undefined)
  const database = drizzlePostgres(pool, { schema })
  return {
    dialect: 'postgres',
    reader: database,
    database,
    close: () => pool.end(),
  }
}

function openSqlite(file: string): Store {
  mkdirSync(dirname(file), { recursive: true })
  const Database = loadSqlite()
  const writer = new Database(file)
  for (const pragma of ['journal_mode = WAL', 'synchronous = FULL']) writer.pragma(pragma)
  const reader = new Database(file)
  for (const connection of [writer, reader]) {
    for (const pragma of ['foreign_keys = ON', 'busy_timeout = 5000']) connection.pragma(pragma)
  }
  reader.pragma('query_only = ON')
  return {
    dialect: 'sqlite',
    reader: drizzleSqlite(reader, { schema }) as unknown as Reads,
    writer: drizzleSqlite(writer, { schema }) as unknown as Tx,
    sqlite: writer,
    close: async () => {
      reader.close()
      writer.close()
    },
  }
}

/** better-sqlite3 12 is compiled for Node 20; 13 brings its own binaries but runs only on 22 and later. */
function loadSqlite(): typeof SqliteDatabase {
  const load = createRequire(join(process.cwd(), 'package.json'))
  const major = Number(process.versions.node.split('.')[0])
  return load(major >= 22 ? 'better-sqlite3-13' : 'better-sqlite3')
}
