// The portal's own database file, opened beside the running server: tests put rows there and look what became of them.
import { createRequire } from 'node:module'
import { join } from 'node:path'
import type Sqlite from 'better-sqlite3'

export type PortalFile = Sqlite.Database

type Row = Record<string, string | number | null>

/** As db/client.ts chooses: 12 is compiled for Node 20, 13 brings binaries for 22 and later. */
function loadSqlite(): typeof Sqlite {
  const load = createRequire(import.meta.url)
  const major = Number(process.versions.node.split('.')[0])
  return load(major >= 22 ? 'better-sqlite3-13' : 'better-sqlite3')
}

export function openPortalFile(dataDir: string): PortalFile {
  const Database = loadSqlite()
  const file = new Database(join(dataDir, 'jiannuo.sqlite'))
  for (const pragma of ['busy_timeout = 5000', 'foreign_keys = ON']) file.pragma(pragma)
  return file
}

/** Puts one row into a table; columns are named as in the database. */
export function insertRow(file: PortalFile, table: string, row: Row): void {
  const names = Object.keys(row)
  const places = names.map((name) => `@${name}`).join(', ')
  file.prepare(`insert into ${table} (${names.join(', ')}) values (${places})`).run(row)
}
