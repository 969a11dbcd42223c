// The column kit on Postgres: the same names as columns.sqlite.ts (docs/decisions/001).
import { integer as int, jsonb, text as string, timestamp, boolean as yesNo } from 'drizzle-orm/pg-core'

export {
  check,
  foreignKey,
  index,
  pgTable as table,
  primaryKey,
  unique,
  uniqueIndex,
} from 'drizzle-orm/pg-core'

export const text = (name: string) => string(name)
export const integer = (name: string) => int(name)
export const flag = (name: string) => yesNo(name)
export const instant = (name: string) => timestamp(name, { withTimezone: true, mode: 'date', precision: 3 })
export const json = (name: string) => jsonb(name)
