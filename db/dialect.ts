// The short list of what differs between the engines; nothing else in the code asks which one runs.
import { type AnyColumn, type SQL, sql } from 'drizzle-orm'

const DUPLICATE = ['23505', 'SQLITE_CONSTRAINT_UNIQUE', 'SQLITE_CONSTRAINT_PRIMARYKEY']

/** Whether a fault (or one of its causes) says that a unique value was there already. */
export function isDuplicate(fault: unknown): boolean {
  return codesOf(fault).some((code) => DUPLICATE.includes(code))
}

/** Case-blind "contains", with the person's % and _ taken literally. */
export function containsText(column: AnyColumn, words: string): SQL {
  const pattern = `%${words.toLowerCase().replace(/[\\%_]/g, (sign) => `\\${sign}`)}%`
  return sql`lower(${column}) like ${pattern} escape '\\'`
}

function codesOf(fault: unknown): string[] {
  if (!(fault instanceof Error)) return []
  const code = 'code' in fault && typeof fault.code === 'string' ? [fault.code] : []
  return [...code, ...codesOf(fault.cause)]
}
