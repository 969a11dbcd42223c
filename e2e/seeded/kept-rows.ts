// What the database holds at one moment, to compare with and to go back to. The event log can only grow.
import type { PortalFile } from './portal-file'

type Row = Record<string, string | number | null>

const TABLES = `select name from sqlite_master where type = 'table'
  and name not like 'sqlite_%' and name not like '\\_\\_%' escape '\\' and name <> 'events'`

/** `changed` names the tables that are not as they were; `restore` puts every row back. */
export function keepRows(file: PortalFile) {
  const kept = readAll(file)
  const changed = () => {
    const now = readAll(file)
    return [...kept.keys()].filter(
      (table) => JSON.stringify(now.get(table)) !== JSON.stringify(kept.get(table)),
    )
  }
  const restore = () => {
    const tables = changed()
    if (tables.length > 0) putBack(file, new Map(tables.map((table) => [table, kept.get(table) ?? []])))
  }
  return { changed, restore }
}

/** Every row of every table, in one order; when a session was last seen is no change of anybody's doing. */
function readAll(file: PortalFile): Map<string, Row[]> {
  const names = (file.prepare(TABLES).all() as { name: string }[]).map(({ name }) => name)
  return new Map(names.map((name) => [name, rowsOf(file, name)]))
}

function rowsOf(file: PortalFile, table: string): Row[] {
  const rows = file.prepare(`select * from ${table} order by 1`).all() as Row[]
  return table === 'sessions' ? rows.map((row) => ({ ...row, seen_at: row.started_at ?? 0 })) : rows
}

function putBack(file: PortalFile, tables: Map<string, Row[]>): void {
  file.pragma('foreign_keys = OFF')
  const all = file.transaction(() => {
    for (const [table, rows] of tables) {
      file.prepare(`delete from ${table}`).run()
      for (const row of rows) insert(file, table, row)
    }
  })
  all.immediate()
  file.pragma('foreign_keys = ON')
}

function insert(file: PortalFile, table: string, row: Row): void {
  const names = Object.keys(row)
  const places = names.map((name) => `@${name}`)
  file.prepare(`insert into ${table} (${names.join(', ')}) values (${places.join(', ')})`).run(row)
}

export type EventRow = { seq: number; action: string; success: 0 | 1; actor_id: string | null }

/** The events since a sequence number. */
export function eventsSince(file: PortalFile, seq: number): EventRow[] {
  return file.prepare('select * from events where seq > ? order by seq').all(seq) as EventRow[]
}

export function lastEvent(file: PortalFile): number {
  const { seq } = file.prepare('select max(seq) as seq from events').get() as { seq: number | null }
  return seq ?? 0
}
