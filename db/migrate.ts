// Brings the database up to the schema, at start and in tests; the files are made by drizzle-kit.
import 'server-only'
import { join } from 'node:path'
import type { BetterSQLite3Database } from 'drizzle-orm/better-sqlite3'
import { migrate as migrateSqlite } from 'drizzle-orm/better-sqlite3/migrator'
import type { NodePgDatabase } from 'drizzle-orm/node-postgres'
import { migrate as migratePostgres } from 'drizzle-orm/node-postgres/migrator'
import { store } from './client'

/** Applies what is not applied yet; running it again changes nothing. */
export async function migrateStore(): Promise<void> {
  const { dialect, writer } = store()
  const migrationsFolder = join(process.cwd(), 'db', 'migrations', dialect)
  if (dialect === 'postgres') await migratePostgres(writer as unknown as NodePgDatabase, { migrationsFolder })
  else migrateSqlite(writer as unknown as BetterSQLite3Database, { migrationsFolder })
}
