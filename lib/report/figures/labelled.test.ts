import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { readFigures } from './read-figures'

type Label = {
  value: number | null
  valueTo: number | null
  unit: string
  kind: string
  direction: string
  bound: string
  measure: string
  trend?: string
}
type Case = { id: string; part: string; year: number; text: string; targets: Label[] }

const open = JSON.parse(readFileSync(new URL('../labelled/open.json', import.meta.url), 'utf8')) as Case[]
const bare = (text: string) => text.replaceAll(/\n|\*\*|(?<=[一-龥]) | (?=[一-龥])/g, '')

type Item = Omit<Label, 'value' | 'valueTo'> & {
  value: number | string | null
  valueTo: number | string | null
}
const sign = ({ value, valueTo, unit, kind, direction, bound, measure, trend }: Item) =>
  [Number(value), Number(valueTo ?? value), unit, kind, direction, bound, measure, trend === 'down'].join(' ')

test('the figures of the open labelled targets are read with precision and recall of 0.97 or more', () => {
  let right = 0
  let wanted = 0
  let given = 0
  for (const { text, year, targets } of open.filter(({ part }) => part === 'targets')) {
    const want = targets.filter(({ value }) => value !== null).map(sign)
    const read = readFigures(bare(text), year).figures.map(({ trend, ...figure }) =>
      sign({ ...figure, ...(trend && { trend }) }),
    )
    wanted += want.length
    given += read.length
    for (const figure of read) {
      const at = want.indexOf(figure)
      if (at >= 0) right += want.splice(at, 1).length
    }
  }
  expect(wanted).toBeGreaterThan(150)
  expect(right / given).toBeGreaterThanOrEqual(0.97)
  expect(right / wanted).toBeGreaterThanOrEqual(0.97)
})
