// Puts a word that stands nowhere else into everything that is not public (security.md, row 16).
import type { Seeded } from '../seeded/fixtures'
import type { PortalFile } from '../seeded/portal-file'

/** Every planted word looks like this; figures are 7071 and a fraction. */
export const CANARY = /canaryzq[a-z]+\d+|7[,，\s]?071\.\d/

const WORDS = [
  'progress',
  'problem_public',
  'problem_internal',
  'next_step',
  'correction_reason',
  'return_reason',
]

/** Columns that are never public, of any row; and those that are public once the version is approved. */
const NEVER: Record<string, string[]> = {
  accounts: ['login', 'display_name', 'password_hash'],
  entry_versions: ['problem_internal', 'return_reason'],
  entry_values: ['typed'],
  report_drafts: ['file_name', 'source', 'content'],
}
const ONCE_APPROVED: Record<string, string[]> = {
  entry_versions: [...WORDS, 'verdict'],
  entry_values: ['value', 'blank_reason', 'typed'],
}

/** Columns that hold no words: ids, codes from lists of the domain. Ids of accounts and sessions are looked for too. */
const NO_WORDS: Record<string, string[]> = {
  accounts: ['id', 'role', 'department_id'],
  sessions: ['id', 'account_id'],
  password_links: ['id', 'account_id'],
  assignments: ['id', 'task_id', 'department_id', 'role', 'standing', 'decided_by'],
  entries: ['id', 'task_id', 'department_id', 'state'],
  entry_versions: ['id', 'entry_id', 'state', 'judgement', 'written_by', 'decided_by'],
  entry_values: ['id', 'version_id', 'target_id', 'target_version_id', 'blank'],
  reporting_windows: ['id'],
  report_drafts: ['id', 'format', 'content_hash', 'state', 'created_by'],
  marks: ['kind', 'value'],
}

/** What the report says is public as it is; the event log is filled through the portal itself. */
const OTHER_TABLES =
  /^(reports|passages|livelihood_projects|tasks|task_sources|targets|target_\w+|results|comparisons|departments|department_names|events)$/

/** Text columns that nobody has thought about, `table.column`. */
export function forgottenColumns(file: PortalFile): string[] {
  const tables = file.prepare("select name from sqlite_master where type = 'table'").all() as {
    name: string
  }[]
  const ours = tables
    .map(({ name }) => name)
    .filter((name) => !/^(sqlite_|__)/.test(name) && !OTHER_TABLES.test(name))
  return ours.flatMap((table) => {
    const known = [...(NEVER[table] ?? []), ...(ONCE_APPROVED[table] ?? []), ...(NO_WORDS[table] ?? [])]
    const columns = file.pragma(`table_info(${table})`) as { name: string; type: string }[]
    const texts = columns.filter(({ type, name }) => type.toLowerCase() === 'text' && !known.includes(name))
    return texts.map(({ name }) => `${table}.${name}`)
  })
}

const UNAPPROVED_VERSIONS = `select version.rowid as row from entry_versions version
  join entries entry on entry.id = version.entry_id
  where entry.approved_version is null or version.number > entry.approved_version`

const ROWS: Record<string, { all: string; unapproved: string }> = {
  accounts: { all: 'select rowid as row from accounts', unapproved: '' },
  report_drafts: { all: 'select rowid as row from report_drafts', unapproved: '' },
  entry_versions: { all: 'select rowid as row from entry_versions', unapproved: UNAPPROVED_VERSIONS },
  entry_values: {
    all: 'select rowid as row from entry_values',
    unapproved: `select rowid as row from entry_values where version_id in (
      select id from entry_versions where rowid in (${UNAPPROVED_VERSIONS}))`,
  },
}

/** @returns how many words were planted */
export function plantEverywhere({ file }: Seeded): number {
  let count = 0
  const plant = (columns: Record<string, string[]>, which: 'all' | 'unapproved') => {
    for (const [table, names] of Object.entries(columns))
      for (const { row } of file.prepare(ROWS[table]?.[which] ?? '').all() as { row: number }[])
        for (const name of names) {
          count += 1
          file.prepare(`update ${table} set ${name} = ? where rowid = ?`).run(wordFor(name, count), row)
        }
  }
  plant(ONCE_APPROVED, 'unapproved')
  plant(NEVER, 'all')
  return count
}

function wordFor(column: string, count: number): string {
  if (column === 'value') return `7071.${count}`
  const word = `canaryzq${column.replaceAll('_', '')}${count}`
  return column === 'verdict' ? JSON.stringify(VERDICT).replaceAll('CANARY', word) : word
}

/** A verdict that would colour every count, should anything look at it. */
const VERDICT = {
  task: {
    code: 'done',
    targets: 1,
    counts: { done: 1, ahead: 0, onPace: 0, behind: 0, notDueYet: 0 },
    blanks: { notDue: 0, notApplicable: 0, notAvailable: 0 },
    silent: 0,
    ruleVersion: 'CANARY',
  },
  targets: {},
  blanks: [],
}

/** Takes everything away that was never approved: what the public must not be able to tell from the portal as it is. */
export function withoutUnapproved({ file }: Seeded): void {
  const take = file.transaction(() => {
    file.prepare(`delete from entry_values where rowid in (${ROWS.entry_values?.unapproved})`).run()
    file.prepare(`delete from entry_versions where rowid in (${UNAPPROVED_VERSIONS})`).run()
    file.prepare('delete from entries where approved_version is null').run()
    file.prepare("update entries set version = approved_version, state = 'approved'").run()
  })
  take.immediate()
}
