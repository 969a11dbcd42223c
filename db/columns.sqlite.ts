// The column kit on SQLite: the same names as columns.postgres.ts (docs/decisions/001).
import { integer as int, text as string } from 'drizzle-orm/sqlite-core'

export {
  check,
  foreignKey,
  index,
  primaryKey,
  sqliteTable as table,
  unique,
  uniqueIndex,
} from 'drizzle-orm/sqlite-core'

export const text = (name: string) => string(name)
export const integer = (name: string) => int(name)
export const flag = (name: string) => int(name, { mode: 'boolean' })
export const instant = (name: string) => int(name, { mode: 'timestamp_ms' })
export const json = (name: string) => string(name, { mode: 'json' })
