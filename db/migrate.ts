// Brings the database up to the schema, at start and in tests; the files are made by drizzle-kit.
import 'server-only'
import { join } from 'node:path'
import { drizzle } from 'drizzle-orm/better-sqlite3'
import { migrate as migrateSqlite } from 'drizzle-orm/better-sqlite3/migrator'
import { migrate as migratePostgres } from 'drizzle-orm/node-postgres/migrator'
import { store } from './client'

/** Applies what is not applied yet; running it again changes nothing. */
export async function migrateStore(): Promise<void> {
  const opened = store()
  const migrationsFolder = join(process.cwd(), 'db', 'migrations', opened.dialect)
  if (opened.dialect === 'postgres') await migratePostgres(opened.database, { migrationsFolder })
  else migrateSqlite(drizzle(opened.sqlite), { migrationsFolder })
}
