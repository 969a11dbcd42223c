// Which engine a DATABASE_URL means. Imports nothing, so that drizzle-kit and the test setup can load it.
export type DialectName = 'sqlite' | 'postgres'

/** `postgres://` and `postgresql://` are Postgres; nothing, `file:` and plain paths are SQLite. */
export function dialectOf(url: string | undefined): DialectName {
  return url && /^postgres(ql)?:\/\//.test(url) ? 'postgres' : 'sqlite'
}
