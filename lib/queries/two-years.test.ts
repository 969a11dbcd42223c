import { afterAll, beforeAll, expect, it } from 'vitest'
import { closeStore } from '@/db/client'
import { migrateStore } from '@/db/migrate'
import { loadReport } from '@/db/seed/load/load-report'
import { readReport2024 } from '@/db/seed/report-2024'
import { indicatorsPage } from './indicators-page'
import type { FigureView } from './report-figures'
import { reportPage } from './report-page'
import { taskPage } from './task-page'

const shipped = readReport2024()

beforeAll(async () => {
  await migrateStore()
  await loadReport(shipped)
})
afterAll(closeStore)

it('lays results beside targets, and lists each other result once', async () => {
  const view = await indicatorsPage(2024)
  expect(view?.pairs).toHaveLength(shipped.comparisons.length)
  const listed = [
    ...(view?.pairs.map(({ result }) => result.key) ?? []),
    ...(view?.alone ?? []).map(({ key }) => key),
  ]
  expect(listed.sort()).toEqual(shipped.results.map(({ key }) => key).sort())
  expect(await indicatorsPage(2023)).toBeNull()
})

it('tells on a task’s page what the year before reached', async () => {
  const lifts = await taskPage(2024, '090')
  expect(lifts?.before).toMatchObject([{ comparability: 'same', result: { value: '500', unit: '台' } }])
  const milestone = await taskPage(
    2024,
    shipped.tasks.find(({ targets }) => targets.length === 0)?.code ?? '',
  )
  expect(milestone?.before).toEqual([])
})

it('marks every result and every figured target of the text, each under its own words', async () => {
  const report = await reportPage(2024, false)
  const pieces = (report?.blocks ?? []).flatMap((block) =>
    'sentences' in block ? block.sentences.flatMap((sentence) => sentence.pieces) : [],
  )
  const marked = pieces.flatMap(({ text, figure }) => (figure ? [{ text, figure }] : []))
  const keys = new Set(marked.flatMap(({ figure }) => (figure.kind === 'result' ? [figure.result.key] : [])))
  expect(keys.size).toBe(shipped.results.length)
  const without = marked.filter(({ text, figure }) => !holdsItsDigits(text, figure))
  expect(without.map(({ text, figure }) => `${text} ${JSON.stringify(figure)}`)).toEqual([])
})

/** A piece may be cut by bold print; what is left of it is still part of the figure as written. */
function holdsItsDigits(text: string, figure: FigureView): boolean {
  const value = figure.kind === 'target' ? figure.target.goal : figure.result.value
  const digits = text.replaceAll(/[^\d.]/g, '')
  return digits === '' || value === null || digits.includes(value)
}
