import { afterAll, beforeAll, expect, it } from 'vitest'
import { closeStore } from '@/db/client'
import { migrateStore } from '@/db/migrate'
import { loadReport } from '@/db/seed/load/load-report'
import { readReport2024 } from '@/db/seed/report-2024'
import { openAnswers } from '@/db/testing/open-contract'
import { openReport } from './report'
import { openComparisons, openResults } from './results'
import { openTargets } from './targets'
import { openTasks } from './tasks'

const url = (year: number, key: string) => `https://portal.example/report/${year}#${key}`

const shipped = readReport2024()

beforeAll(async () => {
  await migrateStore()
  await loadReport(shipped)
})
afterAll(closeStore)

it('gives every target with its figures as numbers, and where each stands', async () => {
  const { targets } = openAnswers.targets.parse(await openTargets(2024, url))
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
  const { results } = openAnswers.results.parse(await openResults(2023, url))
  expect(results.length).toBeGreaterThan(60)
  expect(await openResults(2024, url)).toBeNull()
})

it('compares results and targets that both lists hold', async () => {
  const [answer, told, promised] = await Promise.all([
    openComparisons(2024),
    openResults(2023, url),
    openTargets(2024, url),
  ])
  const { comparisons } = openAnswers.comparisons.parse(answer)
  expect(comparisons.length).toBeGreaterThan(10)
  for (const { result, target } of comparisons) {
    expect(told?.results.some(({ id }) => id === result)).toBe(true)
    expect(promised?.targets.some(({ id }) => id === target)).toBe(true)
  }
})

it('gives tasks without the office’s suggestions, and nothing reported before anything was approved', async () => {
  const { tasks } = openAnswers.tasks.parse(await openTasks(2024, url))
  expect(tasks).toHaveLength(shipped.tasks.length)
  expect(tasks.filter(({ lead, supports, quarters }) => lead || supports.length || quarters.length)).toEqual(
    [],
  )
})

it('gives the whole text in reading order', async () => {
  const { passages, ...report } = openAnswers.report.parse(await openReport(2024))
  expect(report).toMatchObject({ year: 2024, title: '政府工作报告', date: '2024-01-17' })
  expect(passages.map(({ key }) => key)).toEqual(shipped.passages.map(({ key }) => key))
  expect(await openReport(1999)).toBeNull()
})
