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
  entry_versions: ['problem_internal', 'return_reason', 'sign_off_remark'],
  entry_values: ['typed'],
  report_drafts: ['file_name', 'source', 'content'],
  plans: ['return_reason'],
  entry_contributions: ['progress', 'problem'],
  autosaves: ['content'],
  entry_remarks: ['remark'],
  verifications: ['note'],
  notices: ['text'],
  extensions: ['reason', 'decision_reason'],
  second_factors: ['secret'],
}
const ONCE_APPROVED: Record<string, string[]> = {
  entry_versions: [...WORDS, 'verdict'],
  entry_values: ['value', 'blank_reason', 'typed'],
  plans: ['change_reason'],
  plan_points: ['expected', 'label'],
}

/** Columns that hold no words: ids, codes from lists of the domain. Ids of accounts and sessions are looked for too. */
const NO_WORDS: Record<string, string[]> = {
  accounts: ['id', 'role', 'duty', 'department_id'],
  sessions: ['id', 'account_id'],
  password_links: ['id', 'account_id'],
  assignments: ['id', 'task_id', 'department_id', 'role', 'standing', 'decided_by'],
  entries: ['id', 'task_id', 'department_id', 'state'],
  entry_versions: ['id', 'entry_id', 'state', 'judgement', 'written_by', 'decided_by', 'signed_off_by'],
  entry_values: ['id', 'version_id', 'target_id', 'target_version_id', 'blank', 'milestones_met'],
  reporting_windows: ['id'],
  report_drafts: ['id', 'format', 'content_hash', 'state', 'created_by'],
  marks: ['kind', 'value'],
  plans: ['id', 'task_id', 'department_id', 'state', 'written_by', 'decided_by'],
  plan_points: ['id', 'plan_id', 'target_id'],
  entry_contributions: ['id', 'task_id', 'department_id', 'written_by'],
  autosaves: ['id', 'account_id', 'task_id'],
  entry_remarks: ['id', 'version_id', 'field', 'written_by'],
  verifications: ['id', 'entry_id', 'method', 'finding', 'verified_on', 'recorded_by'],
  notices: ['id', 'kind', 'grade', 'department_id', 'answer_by', 'issued_by', 'read_by'],
  notice_tasks: ['id', 'notice_id', 'task_id'],
  extensions: ['id', 'task_id', 'department_id', 'kind', 'state', 'requested_by', 'decided_by'],
  second_factors: ['account_id'],
  recovery_codes: ['id', 'account_id'],
}

/** What the report says is public as it is, and so are the changes of a task and the calendar; the event log is filled through the portal itself. */
const OTHER_TABLES =
  /^(reports|passages|livelihood_projects|tasks|task_sources|targets|target_\w+|results|comparisons|departments|department_names|events|task_changes|calendar_\w+)$/

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

const UNAPPROVED_PLANS = "select rowid as row from plans where state not in ('approved', 'superseded')"

/** Of the tables of ONCE_APPROVED. */
const UNAPPROVED: Record<string, string> = {
  entry_versions: UNAPPROVED_VERSIONS,
  entry_values: `select rowid as row from entry_values where version_id in (
    select id from entry_versions where rowid in (${UNAPPROVED_VERSIONS}))`,
  plans: UNAPPROVED_PLANS,
  plan_points: `select rowid as row from plan_points where plan_id in (
    select id from plans where rowid in (${UNAPPROVED_PLANS}))`,
}

const rowsOf = (table: string, which: 'all' | 'unapproved') =>
  which === 'all' ? `select rowid as row from ${table}` : (UNAPPROVED[table] ?? '')

/** @returns how many words were planted */
export function plantEverywhere({ file }: Seeded): number {
  let count = 0
  const plant = (columns: Record<string, string[]>, which: 'all' | 'unapproved') => {
    for (const [table, names] of Object.entries(columns))
      for (const { row } of file.prepare(rowsOf(table, which)).all() as { row: number }[])
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
  if (column === 'value' || column === 'expected') return `7071.${count}`
  const word = `canaryzq${column.replaceAll('_', '')}${count}`
  if (column === 'content') return JSON.stringify({ progress: word })
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
    for (const beside of ['entry_remarks', 'entry_contributions', 'autosaves'])
      file.prepare(`delete from ${beside}`).run()
    file.prepare(`delete from entry_values where rowid in (${UNAPPROVED.entry_values})`).run()
    file.prepare(`delete from entry_versions where rowid in (${UNAPPROVED_VERSIONS})`).run()
    file.prepare(`delete from plan_points where rowid in (${UNAPPROVED.plan_points})`).run()
    file.prepare(`delete from plans where rowid in (${UNAPPROVED_PLANS})`).run()
    file.prepare('delete from entries where approved_version is null').run()
    file.prepare("update entries set version = approved_version, state = 'approved'").run()
  })
  take.immediate()
}
