import { afterAll, beforeAll, expect, it } from 'vitest'
import { z } from 'zod'
import { closeStore } from '@/db/client'
import { migrateStore } from '@/db/migrate'
import { loadReport } from '@/db/seed/load/load-report'
import { readReport2024 } from '@/db/seed/report-2024'
import { BOUNDS, DIRECTIONS, KINDS, MEASURES } from '@/lib/domain/target'
import { openReport } from './report'
import { openComparisons, openResults } from './results'
import { openTargets } from './targets'
import { openTasks } from './tasks'

// The contract, told a second time and strictly: a key more or less fails.
const url = (year: number, key: string) => `https://portal.example/report/${year}#${key}`
const place = { where: z.string(), heading: z.string().nullable(), quote: z.string().min(1), url: z.url() }
const figure = z.number().nonnegative().nullable()
const target = z.strictObject({
  id: z.string(),
  task: z.string(),
  name: z.string().min(1),
  value: figure,
  valueTo: figure,
  unit: z.string(),
  kind: z.enum(KINDS),
  direction: z.enum(DIRECTIONS),
  bound: z.enum(BOUNDS),
  measure: z.enum(MEASURES),
  trend: z.enum(['up', 'down']).optional(),
  relations: z.array(
    z.strictObject({
      type: z.enum(['sum', 'subset', 'different']),
      target: z.string(),
      inferred: z.boolean(),
    }),
  ),
  sources: z.array(z.strictObject({ ...place, unit: z.string() })).min(1),
  mentions: z.array(z.strictObject(place)),
})
const result = z.strictObject({
  id: z.string(),
  name: z.string().min(1),
  value: figure,
  valueTo: figure,
  unit: z.string(),
  yoy: figure,
  rank: z.string().nullable(),
  trend: z.enum(['up', 'down']).optional(),
  ...place,
})
const task = z.strictObject({
  code: z.string().regex(/^\d{3}$/),
  title: z.string().min(1),
  class: z.string(),
  chapter: z.string(),
  project: z.string().nullable(),
  lead: z.strictObject({ name: z.string(), confirmed: z.literal(true) }).nullable(),
  supports: z.array(z.string()),
  state: z.string(),
  verdict: z.string(),
  targets: z.array(z.string()),
  sources: z.array(z.strictObject(place)).min(1),
  quarters: z.array(z.unknown()),
})

const shipped = readReport2024()

beforeAll(async () => {
  await migrateStore()
  await loadReport(shipped)
})
afterAll(closeStore)

it('gives every target with its figures as numbers, and where each stands', async () => {
  const answer = await openTargets(2024, url)
  const targets = z.array(target).parse(answer?.targets)
  expect(targets).toHaveLength(shipped.tasks.flatMap((one) => one.targets).length)
  const lifts = targets.find(({ name, value }) => name.includes('加装电梯') && value === 200)
  expect(lifts?.sources.map(({ where, unit }) => [where, unit])).toEqual([
    ['二（四）', '台'],
    ['附件一', '台'],
  ])
  const meals = targets.find(({ sources }) => sources.some(({ quote }) => quote.includes('社区长者食堂')))
  expect(new Set(meals?.sources.map(({ unit }) => unit))).toEqual(new Set(['家', '个']))
})

it('relates targets by ids that are there', async () => {
  const { targets = [] } = (await openTargets(2024, url)) ?? {}
  const ids = new Set(targets.map(({ id }) => id))
  const related = targets.flatMap(({ relations }) => relations)
  expect(related.length).toBeGreaterThan(3)
  expect(related.filter((relation) => !ids.has(relation.target))).toEqual([])
})

it('gives the results of the year before, each with its own quote', async () => {
  const answer = await openResults(2023, url)
  const results = z.array(result).parse(answer?.results)
  expect(results.length).toBeGreaterThan(60)
  expect(await openResults(2024, url)).toBeNull()
})

it('compares results and targets that both lists hold', async () => {
  const [{ comparisons = [] } = {}, told, promised] = await Promise.all([
    openComparisons(2024).then((answer) => answer ?? {}),
    openResults(2023, url),
    openTargets(2024, url),
  ])
  for (const { result, target, resultValue, targetValue } of comparisons) {
    expect(told?.results.some(({ id }) => id === result)).toBe(true)
    expect(promised?.targets.some(({ id }) => id === target)).toBe(true)
    expect([resultValue, targetValue].every(Number.isFinite)).toBe(true)
  }
})

it('gives tasks without the office’s suggestions, and nothing reported before anything was approved', async () => {
  const answer = await openTasks(2024, url)
  const tasks = z.array(task).parse(answer?.tasks)
  expect(tasks).toHaveLength(shipped.tasks.length)
  expect(tasks.filter(({ lead, supports, quarters }) => lead || supports.length || quarters.length)).toEqual(
    [],
  )
})

it('gives the whole text in reading order', async () => {
  const { passages = [], ...report } = (await openReport(2024)) ?? {}
  expect(report).toMatchObject({ year: 2024, title: '政府工作报告', date: '2024-01-17' })
  expect(passages.map(({ key }) => key)).toEqual(shipped.passages.map(({ key }) => key))
  expect(await openReport(1999)).toBeNull()
})
