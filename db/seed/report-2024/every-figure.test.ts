import { expect, test } from 'vitest'
import { readItems } from '@/lib/report/figures/read-items'
import { looksAhead } from '@/lib/report/read-tasks'
import type { Passage } from '@/lib/report/types'
import { readReport2024 } from '../report-2024'
import { shippedSource } from './shipped-text'

const { passages } = readReport2024()
const source = shippedSource()

// What a person would mark with a pen in the raw text: every Arabic numeral, and every Chinese one that counts.
const ARABIC = /\d+(?:\.\d+)?/g
const COUNTING =
  /[一二两三四五六七八九十百千]+(?=\s*(?:[个家条项座处片幅幢栋张名户台套间次场届轮批期级大年岁件种类所支辆块班站层]|方面|课时|人次|街坊))/g

const reading = new Map(passages.map((passage) => [passage.key, readItems(passage.text, contextOf(passage))]))

function contextOf(passage: Passage) {
  return looksAhead(passage)
    ? ({ part: 'targets', year: 2024 } as const)
    : ({ part: 'results', year: 2023 } as const)
}

const places = [ARABIC, COUNTING]
  .flatMap((pattern) => [...source.matchAll(pattern)])
  .filter(({ index }) => index >= source.indexOf('一、2023年工作回顾'))
  .map(({ 0: written, index }) => ({ written, ...passageAt(index) }))

function passageAt(offset: number): { passage: Passage; at: number } {
  const holding = passages.filter(({ start, end, text }) => text !== '' && start <= offset && offset < end)
  const passage = holding.find(({ kind }) => kind === 'sentence') ?? (holding.at(-1) as Passage)
  const before = source.slice(passage.start, offset).replace(' and ', '和')
  return { passage, at: before.replaceAll(/\s|\*\*/g, '').length }
}

const holds = ({ start, end }: { start: number; end: number }, at: number) => start <= at && at < end

// An item holds its own numeral, its growth and its remark on rank.
function isTold({ passage, at, written }: (typeof places)[number]): boolean {
  const { items = [], unclaimed = [] } = reading.get(passage.key) ?? {}
  const told = items.some(
    (item) =>
      (item.value !== null && holds(item, at)) || item.yoy === written || item.rank?.includes(written),
  )
  return told || unclaimed.some((figure) => figure.rule !== '' && holds(figure, at))
}

test('each numeral of the whole raw text is a target, a result, or unclaimed with its rule', () => {
  expect(places.length).toBeGreaterThan(300)
  const lost = places.filter((place) => !isTold(place))
  expect(lost.map(({ written, passage }) => `${written}: ${passage.text}`)).toEqual([])
})

test('part one tells its results, each with its growth and its rank', () => {
  const results = passages
    .filter((passage) => passage.kind === 'sentence' && !looksAhead(passage))
    .flatMap(({ key }) => reading.get(key)?.items ?? [])
  const read = results.map(({ value, unit, yoy, rank }) => [value, unit, yoy, rank].filter(Boolean).join(' '))
  expect(results).toHaveLength(92)
  expect(read).toEqual(
    expect.arrayContaining([
      '2846.03 亿元 7.0',
      '287.80 亿元 3 总量位列中心城区第一',
      '675.33 亿元 5.7',
      '156 个 39',
      '622.08 亿元',
      '88 幢',
      '10963.56 亿元 5.4 增幅位列全市第一',
      '427.67 亿元 20.9 创“撤二建一”以来新高',
      '12.14 亿美元 43.3',
      '15 个',
      '2402 张',
      '335 台 完工量在全市“三连冠”',
      '97.9 %',
    ]),
  )
})
