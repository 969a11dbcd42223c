import { expect, type Seeded, test } from '../seeded/fixtures'
import { keepRows } from '../seeded/kept-rows'
import { ACTIONS } from './actions'
import { callAction } from './call-action'
import { type Caller, sentBy } from './sent'
import { namesIn } from './table'

// Seen to fail: with `...input` spread into the row that saveDraft writes, instead of its named columns.

/** What nobody may say of themselves in a form, under the names of columns, of our types and of prototypes. */
const FORBIDDEN: Record<string, string> = {
  status: 'approved',
  state: 'approved',
  departmentId: 'zfb',
  department_id: 'zfb',
  approvedBy: 'me',
  approvedVersion: '1',
  decidedBy: 'me',
  writtenBy: 'me',
  authorId: 'me',
  authVersion: '99',
  oneTime: 'true',
  passwordHash: 'x',
  disabledAt: '',
  actor: 'me',
  'actor.role': 'administrator',
  id: 'f0000000-0000-4000-8000-00000000dead',
  now: '2030-01-01T00:00:00Z',
  submittedAt: '2020-01-01',
  verdict: '{"task":{"code":"done"}}',
  backfill: 'false',
  '__proto__.role': 'administrator',
  'constructor.prototype.role': 'administrator',
}

const DONE = namesIn(ACTIONS).flatMap((name) => {
  const row = ACTIONS.find((each) => each.name === name && each.cells.some(({ word }) => word === 'yes'))
  const cell = row?.cells.findLast(({ word }) => word === 'yes')
  return row && cell ? [{ name, whose: row.whose, reader: cell.reader }] : []
})

for (const { name, whose, reader } of DONE)
  test(`${name} stores the same, whatever else is sent`, async ({ seeded }) => {
    const caller = { seeded, whose, reader }
    const plain = await rowsAfter(name, caller, {})
    const laden = await rowsAfter(name, caller, FORBIDDEN)
    expect(plain).not.toEqual({})
    expect(laden).toEqual(plain)
  })

/** The tables that changed, with what is made anew each time (ids, tokens, sealed secrets) covered. Puts the rows back. */
async function rowsAfter(action: string, caller: Caller, more: Record<string, string>) {
  const { seeded, reader } = caller
  const kept = keepRows(seeded.file)
  const { path, fields } = sentBy(action, caller)
  await callAction(seeded.url, {
    action,
    path,
    fields: { ...more, ...fields },
    cookie: seeded.cookies[reader],
  })
  const rows = Object.fromEntries(kept.changed().map((table) => [table, covered(seeded, table)]))
  kept.restore()
  return rows
}

const MADE_ANEW = /"(?:[0-9a-f]{8}-[0-9a-f-]{27}|[0-9a-f]{64}|[\w-]{60,}|\$argon2id[^"]+)"/g

function covered({ file }: Seeded, table: string): string[] {
  const rows = file.prepare(`select * from ${table}`).all()
  return rows.map((row) => JSON.stringify(row).replaceAll(MADE_ANEW, '"…"')).sort()
}
