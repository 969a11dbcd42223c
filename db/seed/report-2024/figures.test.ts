import { describe, expect, test } from 'vitest'
import { readPassages } from '@/lib/report/propose/read-passages'
import { figuredReading, looksAhead } from '@/lib/report/read-tasks'
import type { Passage } from '@/lib/report/types'
import { readReport2024 } from '../report-2024'
import { shippedCorrections, shippedSource } from './shipped-text'

const { passages, tasks, nonTargets } = readReport2024()
const source = shippedSource()
const ahead = passages.filter(looksAhead)
const targets = tasks.flatMap((task) => task.targets)

// What a person would mark with a pen in the raw text: every Arabic numeral, and every Chinese one before a measure word.
const ARABIC = /\d+(?:\.\d+)?/g
const COUNTING =
  /[一二两三四五六七八九十百千]+(?=\s*(?:[个家条项座处片幅幢栋张名户台套间次场届轮批期级大年岁件种类所支辆块班站层步]|方面|课时|人次|街坊))/g

type Place = { passage: Passage; at: number; written: string }

/** Where a numeral of the raw text stands in its passage: white space, ** and the stray word aside. */
function placeOf(written: string, offset: number): Place {
  const holding = ahead.filter(({ start, end, text }) => text !== '' && start <= offset && offset < end)
  const passage = holding.find(({ kind }) => kind === 'sentence') ?? (holding.at(-1) as Passage)
  const before = source.slice(passage.start, offset).replace(' and ', '和')
  return { passage, at: before.replaceAll(/\s|\*\*/g, '').length, written }
}

const partTwo = source.indexOf('二、2024年主要任务')
const places = [ARABIC, COUNTING].flatMap((pattern) =>
  [...source.matchAll(pattern)]
    .filter(({ index }) => index >= partTwo)
    .map((match) => placeOf(match[0], match.index)),
)
const holds = (span: { start: number; end: number }, at: number) => span.start <= at && at < span.end

describe('each numeral of part two and the annex', () => {
  test('is found where the pen would mark it', () => {
    expect(places.length).toBeGreaterThan(150)
    for (const { passage, at, written } of places)
      expect(passage.text.slice(at, at + written.length)).toBe(written)
  })

  test('is a target of a task, or stands in the list of non-targets with its rule', () => {
    const lost = places.filter(({ passage, at }) => {
      const promised = targets.some((target) =>
        target.sources.some(
          (place) => place.unit !== '' && place.passage === passage.key && holds(place, at),
        ),
      )
      const ruled = nonTargets.some((numeral) => numeral.passage === passage.key && holds(numeral, at))
      return !promised && !ruled
    })
    expect(lost.map(({ passage, written }) => `${written}: ${passage.text}`)).toEqual([])
  })

  test('is a target of exactly one task: nothing is claimed twice, nothing read and left lying', () => {
    const { figures } = figuredReading(
      readPassages(source, { fileName: '', corrections: shippedCorrections() }),
    )
    const read = ahead.flatMap(({ key }) =>
      (figures.get(key) ?? []).map(({ value, unit }) => `${key} ${value} ${unit}`),
    )
    const claimed = targets.flatMap(({ value, sources }) =>
      sources.filter(({ unit }) => unit !== '').map(({ passage, unit }) => `${passage} ${value} ${unit}`),
    )
    expect(claimed.sort()).toEqual(read.sort())
  })

  test('that promises nothing has a rule by name', () => {
    expect(nonTargets.every(({ rule }) => rule.length > 0)).toBe(true)
    const rules = new Set(nonTargets.map(({ rule }) => rule))
    expect([...rules].sort()).toEqual(
      ['品牌名', '对象的规模', '届次', '年份', '年龄', '分期', '序号', '时长', '街坊', '词语', '门牌'].sort(),
    )
  })
})
