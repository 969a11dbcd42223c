// Picks the column kit by DATABASE_URL; the one place where SQLite's kit is typed as Postgres's.
import * as postgres from './columns.postgres'
import * as sqlite from './columns.sqlite'
import { dialectOf } from './dialect-name'

type Kit = typeof postgres

const kit = dialectOf(process.env.DATABASE_URL) === 'postgres' ? postgres : (sqlite as unknown as Kit)

export const { table, text, integer, flag, instant, json } = kit
export const { check, foreignKey, index, primaryKey, unique, uniqueIndex } = kit
