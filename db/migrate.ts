// Brings the database up to the schema, at start and in tests; the files are made by drizzle-kit.
import 'server-only'
import { join } from 'node:path'
import { drizzle } from 'drizzle-orm/better-sqlite3'
import { migrate as migrateSqlite } from 'drizzle-orm/better-sqlite3/migrator'
import { migrate as migratePostgres } from 'drizzle-orm/node-postgres/migrator'
import { type SqliteStore, store } from './client'

/** Applies what is not applied yet; running it again changes nothing. */
export async function migrateStore(): Promise<void> {
  const opened = store()
  const migrationsFolder = join(process.cwd(), 'db', 'migrations', opened.dialect)
  if (opened.dialect === 'postgres') await migratePostgres(opened.database, { migrationsFolder })
  else migrateFile(opened, migrationsFolder)
}

/**
 * A table that is rebuilt for another check is dropped on the way, which its references forbid; inside the
 * migrator's transaction they cannot be switched off, so they are before it and counted after it.
 */
function migrateFile({ sqlite }: SqliteStore, migrationsFolder: string): void {
  sqlite.pragma('foreign_keys = OFF')
  try {
    migrateSqlite(drizzle(sqlite), { migrationsFolder })
  } finally {
    sqlite.pragma('foreign_keys = ON')
  }
  const broken = sqlite.pragma('foreign_key_check') as unknown[]
  if (broken.length > 0) throw new Error(`after the migration ${broken.length} references lead nowhere`)
}
