// A check that a text column holds one of the domain's own words; neither engine knows the enum by itself.
import { type SQL, sql } from 'drizzle-orm'
import type { AnyPgColumn } from 'drizzle-orm/pg-core'
import { check } from '../columns'

/** A named check `column in (…)`, equal in both dialects. The words come from lib/domain, never from people. */
export function oneOf(name: string, column: AnyPgColumn, words: readonly string[]) {
  return check(name, sql`${column} in (${quotedList(words)})`)
}

function quotedList(words: readonly string[]): SQL {
  return sql.raw(words.map((word) => `'${word}'`).join(', '))
}
