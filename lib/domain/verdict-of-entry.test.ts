import { expect, it } from 'vitest'
import type { PacedTarget } from './target'
import { verdictOfEntry } from './verdict-of-entry'

const flow: PacedTarget = {
  measure: 'flow',
  kind: 'amount',
  direction: 'reach',
  bound: 'exact',
  value: '100',
  unit: '万平方米',
  baseline: null,
}
const quarter = { year: 2024, quarter: 2 } as const

it('gives each target its verdict and the task its worst', () => {
  const verdict = verdictOfEntry(
    [
      { id: '2024-050-a', target: flow, entered: { value: '60' } },
      { id: '2024-050-b', target: flow, entered: { value: '30' } },
      { id: '2024-050-c', target: flow, entered: { blank: 'notDue', reason: '年底统计' } },
    ],
    quarter,
  )
  expect(verdict.task).toMatchObject({ code: 'behind', targets: 3 })
  expect(verdict.targets).toMatchObject({ '2024-050-a': { code: 'ahead' }, '2024-050-b': { code: 'behind' } })
  expect(verdict.targets).not.toHaveProperty('2024-050-c')
  expect(verdict.blanks).toEqual(['notDue'])
  expect(JSON.parse(JSON.stringify(verdict))).toEqual(verdict)
})

it('hands each target its own plan', () => {
  const plan = { expected: { 2: '30' } }
  const verdict = verdictOfEntry([{ id: 'a', target: flow, entered: { value: '30' }, plan }], quarter)
  expect(verdict.task?.code).toBe('onPace')
})

it('gives a sum of other targets its verdict, and does not count it twice', () => {
  const path = { ...flow, kind: 'count', unit: '条' } as const
  const verdict = verdictOfEntry(
    [
      { id: 'a', target: { ...path, value: '3' }, entered: { value: '2' }, isSum: true },
      { id: 'b', target: { ...path, value: '1' }, entered: { value: '1' } },
      { id: 'c', target: { ...path, value: '2' }, entered: { value: '2' }, isSum: false },
    ],
    quarter,
  )
  expect(verdict.targets).toMatchObject({ a: { code: 'notDueYet' }, b: { code: 'done' } })
  expect(verdict.task).toMatchObject({ code: 'done', targets: 2, counts: { done: 2 } })
})

it.each([
  [[], []],
  [[{ id: 'a', target: flow, entered: null }], []],
  [
    [{ id: 'a', target: flow, entered: { blank: 'notApplicable', reason: '已移交' } as const }],
    ['notApplicable'],
  ],
])('has no task verdict where nothing was computed', (entered, blanks) => {
  expect(verdictOfEntry(entered, quarter)).toEqual({ task: null, targets: {}, blanks })
})
