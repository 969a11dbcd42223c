import { eq } from 'drizzle-orm'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { closeStore, store } from '@/db/client'
import { migrateStore } from '@/db/migrate'
import * as schema from '@/db/schema'
import { inTransaction } from '@/db/transaction'
import type { ShippedReport } from '@/lib/report/types'
import { readReport2024 } from '../report-2024'
import { loadReport } from './load-report'

const shipped = readReport2024()
const {
  passages,
  tasks,
  taskSources,
  targets,
  targetVersions,
  targetSources,
  results,
  comparisons,
  assignments,
  events,
  departments,
} = schema
const TABLES = {
  passages,
  tasks,
  taskSources,
  targets,
  targetVersions,
  targetSources,
  results,
  comparisons,
  assignments,
  events,
  departments,
}

async function counts(): Promise<Record<string, number>> {
  const pairs = Object.entries(TABLES).map(
    async ([name, table]) => [name, await store().reader.$count(table)] as const,
  )
  return Object.fromEntries(await Promise.all(pairs))
}

beforeAll(async () => {
  await migrateStore()
  await loadReport(shipped)
})
afterAll(closeStore)

describe('loading the shipped report', () => {
  it('writes all of it', async () => {
    const found = await counts()
    expect(found.passages).toBe(shipped.passages.length)
    expect(found.tasks).toBe(shipped.tasks.length)
    expect(found.targets).toBe(shipped.tasks.flatMap((task) => task.targets).length)
    expect(found.targetVersions).toBe(found.targets)
    expect(found.results).toBe(shipped.results.length)
    expect(found.comparisons).toBe(shipped.comparisons.length)
    expect(found.departments).toBe(53)
  })

  it('changes nothing the second time', async () => {
    const before = await counts()
    expect(await loadReport(shipped)).toBe(false)
    expect(await counts()).toEqual(before)
  })

  it('doubles nothing when the decisions changed, and versions a changed value', async () => {
    const before = await counts()
    const [first, ...rest] = shipped.tasks
    if (!first?.targets[0]) throw new Error('the first task has a target')
    const target = { ...first.targets[0], value: '6' }
    const changed: ShippedReport = {
      ...shipped,
      tasks: [{ ...first, title: '改过的题目', targets: [target] }, ...rest],
    }
    expect(await loadReport(changed)).toBe(true)
    const after = await counts()
    expect(after).toEqual({
      ...before,
      targetVersions: Number(before.targetVersions) + 1,
      events: Number(before.events) + 1,
    })
    const id = `2024-${first.code}`
    const [row] = await store().reader.select().from(tasks).where(eq(tasks.id, id))
    expect(row?.title).toBe('改过的题目')
  })

  it('moves and loses no entry when its task leaves the decision file, and brings the task back with it', async () => {
    const gone = shipped.tasks[10]
    if (!gone) throw new Error('there are more than ten tasks')
    const id = `2024-${gone.code}`
    const entry = {
      id: 'an-entry',
      taskId: id,
      year: 2024,
      quarter: 1,
      departmentId: 'fgj',
      state: 'draft',
      version: 0,
    }
    await inTransaction((tx) =>
      tx
        .insert(schema.entries)
        .values(entry)
        .then(() => undefined),
    )
    await loadReport({ ...shipped, tasks: shipped.tasks.filter((task) => task !== gone) })
    const [retired] = await store().reader.select().from(tasks).where(eq(tasks.id, id))
    expect(retired?.retiredAt).toBeInstanceOf(Date)
    const kept = await store().reader.select().from(schema.entries)
    expect(kept).toMatchObject([entry])
    await loadReport(shipped)
    const [back] = await store().reader.select().from(tasks).where(eq(tasks.id, id))
    expect(back?.retiredAt).toBeNull()
  })

  it('retires a result that another reading no longer finds, and brings it back', async () => {
    const [gone, ...rest] = shipped.results
    if (!gone) throw new Error('the report tells results')
    await loadReport({ ...shipped, results: rest })
    const stored = () => store().reader.select().from(results).where(eq(results.key, gone.key))
    expect((await stored())[0]?.retiredAt).toBeInstanceOf(Date)
    await loadReport(shipped)
    expect(await stored()).toMatchObject([{ name: gone.name, year: 2023, retiredAt: null }])
  })

  it('leaves a confirmed assignment alone', async () => {
    const [row] = await store().reader.select().from(assignments).where(eq(assignments.taskId, '2024-003'))
    if (!row) throw new Error('no suggestion')
    const confirm = { standing: 'confirmed', departmentId: 'mzj' }
    await inTransaction((tx) =>
      tx
        .update(assignments)
        .set(confirm)
        .where(eq(assignments.id, row.id))
        .then(() => undefined),
    )
    const other = shipped.tasks.map((task) =>
      task.code === '003' ? { ...task, suggestedLead: 'tyj' } : task,
    )
    await loadReport({ ...shipped, tasks: other })
    const rows = await store().reader.select().from(assignments).where(eq(assignments.taskId, '2024-003'))
    expect(rows.find(({ id }) => id === row.id)).toMatchObject({ ...confirm, until: null })
    expect(rows.some(({ departmentId }) => departmentId === 'tyj')).toBe(false)
  })
})
