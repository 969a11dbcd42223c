import { cpSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { drizzle } from 'drizzle-orm/better-sqlite3'
import { migrate as migrateSqlite } from 'drizzle-orm/better-sqlite3/migrator'
import { migrate as migratePostgres } from 'drizzle-orm/node-postgres/migrator'
import { afterAll, expect, it } from 'vitest'
import { closeStore, store } from './client'
import { migrateStore } from './migrate'
import { entryValues, entryVersions } from './schema'

// A portal of the day before internal review, with an entry in it, is brought up: on SQLite the tables that get another
// check are dropped and made anew, while others point at their rows.
afterAll(closeStore)

const BEFORE_INTERNAL_REVIEW = 4

const ROWS = [
  `insert into departments values ('fgj', 'office', false, 0)`,
  `insert into reports values ('2024', 2024, '报告', '', '某某', '区长', '会议', '2024-01-17', '{}', 'x', TIME)`,
  `insert into tasks (id, report_id, code, title, class, chapter, paragraph_key, headline, life, position)
   values ('2024-001', '2024', '001', '任务', 'quantified', '一', 'p', false, 'underway', 0)`,
  `insert into targets (id, task_id, key, name, kind, direction, bound, measure, position)
   values ('2024-001-a', '2024-001', 'a', '指标', 'count', 'reach', 'exact', 'flow', 0)`,
  `insert into target_versions (id, target_id, number, value, unit, since, reason)
   values ('tv', '2024-001-a', 1, '200', '台', TIME, 'report')`,
  `insert into accounts (id, login, display_name, role, department_id, one_time, auth_version, created_at)
   values ('a', 'a', '甲', 'department', 'fgj', false, 1, TIME)`,
  `insert into entries (id, task_id, year, quarter, department_id, state, version)
   values ('e', '2024-001', 2024, 1, 'fgj', 'draft', 1)`,
  `insert into entry_versions (id, entry_id, number, state, progress, problem_public, problem_internal, next_step, written_by, written_at)
   values ('v', 'e', 1, 'draft', '进展', '', '', '', 'a', TIME)`,
  `insert into entry_values (id, version_id, target_id, target_version_id, value)
   values ('w', 'v', '2024-001-a', 'tv', '83')`,
]

/** The migrations as they were, up to a number. */
function earlier(dialect: string): string {
  const folder = mkdtempSync(join(tmpdir(), 'jiannuo-earlier-'))
  cpSync(join(process.cwd(), 'db', 'migrations', dialect), folder, { recursive: true })
  const journal = join(folder, 'meta', '_journal.json')
  const { entries, ...rest } = JSON.parse(readFileSync(journal, 'utf8')) as { entries: object[] }
  writeFileSync(journal, JSON.stringify({ ...rest, entries: entries.slice(0, BEFORE_INTERNAL_REVIEW) }))
  return folder
}

async function portalOfBefore() {
  const opened = store()
  const migrationsFolder = earlier(opened.dialect)
  if (opened.dialect === 'sqlite') {
    migrateSqlite(drizzle(opened.sqlite), { migrationsFolder })
    for (const row of ROWS) opened.sqlite.exec(row.replaceAll('TIME', '1704067200000'))
  } else {
    await migratePostgres(opened.database, { migrationsFolder })
    for (const row of ROWS) await opened.database.execute(row.replaceAll('TIME', 'now()'))
  }
}

it('brings up a database that holds an entry, and loses none of its rows', async () => {
  await portalOfBefore()
  await migrateStore()
  const versions = await store().reader.select().from(entryVersions)
  expect(versions).toMatchObject([{ id: 'v', entryId: 'e', progress: '进展', signedOffBy: null }])
  expect(await store().reader.select().from(entryValues)).toMatchObject([
    { versionId: 'v', value: '83', milestonesMet: null },
  ])
})
