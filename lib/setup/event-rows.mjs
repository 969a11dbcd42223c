// Reads the event log of either engine, read-only, a thousand at a time.
import { existsSync } from 'node:fs'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import { SetupProblem } from './problem.mjs'
import { root } from './root.mjs'

const AT_ONCE = 1000
const COLUMNS = {
  seq: 'seq',
  format: 'format',
  at: 'at',
  action: 'action',
  actorId: 'actor_id',
  actorRole: 'actor_role',
  actorDepartment: 'actor_department',
  address: 'address',
  subjectType: 'subject_type',
  subjectId: 'subject_id',
  before: 'before',
  after: 'after',
  reason: 'reason',
  success: 'success',
  hash: 'hash',
}
const SELECTION = Object.entries(COLUMNS)
  .map(([name, column]) => `"${column}" as "${name}"`)
  .join(', ')

/**
 * @param {{ databaseUrl: string | undefined, dataFolder: string }} settings
 * @returns {AsyncGenerator<object>} rows in the order of `seq`, `at` in microseconds, `before` and `after` parsed
 * @throws {SetupProblem} when there is no such database
 */
export function eventRows({ databaseUrl, dataFolder }) {
  if (databaseUrl?.startsWith('postgres')) return postgresRows(databaseUrl)
  return sqliteRows(databaseUrl?.replace(/^file:(\/\/)?/, '') ?? join(dataFolder, 'jiannuo.sqlite'))
}

async function* sqliteRows(file) {
  if (!existsSync(file))
    throw new SetupProblem(`没有数据库文件 ${file}。请用 DATA_DIR 或 DATABASE_URL 指明。`)
  const Database = loadSqlite()
  const database = new Database(file, { readonly: true, fileMustExist: true })
  try {
    for (const row of database.prepare(`select ${SELECTION} from events order by seq`).iterate())
      yield { ...row, at: row.at * 1000, success: row.success === 1, ...parsedBodies(row) }
  } finally {
    database.close()
  }
}

const parsedBodies = ({ before, after }) => ({ before: parsed(before), after: parsed(after) })
const parsed = (text) => (text === null ? null : JSON.parse(text))

// The portal's own choice of driver (db/client.ts): 12 is compiled for Node 20, 13 runs on 22 and later only.
function loadSqlite() {
  const major = Number(process.versions.node.split('.')[0])
  return createRequire(join(root, 'package.json'))(major >= 22 ? 'better-sqlite3-13' : 'better-sqlite3')
}

async function* postgresRows(url) {
  const { Client } = createRequire(join(root, 'package.json'))('pg')
  const client = new Client({ connectionString: url })
  await client.connect()
  try {
    await client.query('begin isolation level repeatable read read only')
    yield* batches(client)
  } finally {
    await client.end()
  }
}

async function* batches(client, last = null) {
  const after = last === null ? '' : 'where seq > $1'
  const { rows } = await client.query(
    `select ${SELECTION} from events ${after} order by seq limit ${AT_ONCE}`,
    last === null ? [] : [last],
  )
  for (const row of rows) yield { ...row, at: row.at.getTime() * 1000 }
  if (rows.length === AT_ONCE) yield* batches(client, rows.at(-1).seq)
}
