// What must hold for any text of the genre: nothing is claimed twice, nothing is lost, every quote is the file's own.
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { contractOf } from '../contract'
import { propose } from '../propose'
import { readPassages } from './read-passages'

const THINGS = [
  '口袋公园',
  '养老床位',
  '社区食堂',
  '高标准农田',
  '城市书房',
  '公办学位',
  '智能车间',
  '污水管网',
]
const UNITS = ['个', '张', '家', '万亩', '座', '套（间）', '公里', '亿元', '万人次', '克/千克', '%']
const number = fc
  .oneof(fc.integer({ min: 1, max: 99999 }), fc.double({ min: 0.1, max: 999, noNaN: true }))
  .map((value) => String(Number(value.toFixed(2))))
const counted = fc
  .tuple(
    fc.constantFrom('新增', '建成', '改造', '完成', ''),
    fc.constantFrom(...THINGS),
    fc.constantFrom('', '达到', '突破', '增长', '下降'),
    number,
    fc.constantFrom(...UNITS),
    fc.constantFrom('', '以上', '左右', '以内'),
  )
  .map((words) => words.join(''))
const ODD = [
  '办好“一件事”3.0版',
  '启动和平路128号地块征收',
  '推进PM2.5治理',
  '落实第4轮行动',
  '占地90亩的体育公园开放',
  '由28家整合至9家',
  '红十字会工作扎实',
  '零部件企业集聚',
  '比例为1:1',
  '将17支基金整合为4支',
  '跨越2个百亿台阶',
  '分别增长5.1%和7.2%',
  '到2035年达到90万人',
]
const clause = fc.oneof({ weight: 4, arbitrary: counted }, fc.constantFrom(...ODD))
const sentence = fc.array(clause, { minLength: 1, maxLength: 4 }).map((clauses) => `${clauses.join('，')}。`)
const lines = fc.array(sentence, { minLength: 1, maxLength: 4 })
const report = fc
  .tuple(lines, lines)
  .map(([behind, ahead]) => ['一、2024年工作回顾', ...behind, '二、2025年重点任务', ...ahead].join('\n'))
const RUNS = { numRuns: 60 }

const figuresOf = (source: string) => {
  const { targets, results, comparisons, unclaimed } = propose(source)
  return {
    targets: targets.map(({ name, value, valueTo, unit, bound, measure }) => ({
      ...{ name, value, valueTo, unit, bound, measure },
    })),
    results: results.map(({ name, value, unit, yoy, rank }) => ({ name, value, unit, yoy, rank })),
    comparisons: comparisons.length,
    unclaimed: unclaimed.map(({ rule }) => rule),
  }
}

describe('any report', () => {
  test('is quoted letter by letter', () => {
    fc.assert(
      fc.property(report, (source) => {
        const { targets, results, unclaimed } = contractOf(propose(source))
        const quotes = [
          ...targets.flatMap(({ sources, mentions }) => [...sources, ...mentions]),
          ...results,
          ...unclaimed,
        ].map(({ quote }) => quote)
        for (const quote of quotes) expect(source).toContain(quote)
      }),
      RUNS,
    )
  })

  test('has each Arabic numeral in one item or unclaimed with a rule, never in both', () => {
    fc.assert(
      fc.property(report, (source) => {
        const { passages, unclaimed } = readPassages(source, { fileName: '', corrections: [] })
        for (const { passage, items } of passages) {
          const left = unclaimed.filter((figure) => figure.passage === passage.key)
          for (const { index, 0: written } of passage.text.matchAll(/\d+(?:\.\d+)?/g)) {
            const holds = ({ start, end }: { start: number; end: number }) => start <= index && index < end
            const claims = items.filter(({ item }) => item.value !== null && holds(item)).length
            const grown = items.some(({ item }) => item.yoy === written || item.rank?.includes(written))
            const ruled = left.filter((figure) => holds(figure) && figure.rule !== '').length
            expect(claims + ruled, `${written} in ${passage.text}`).toBeLessThanOrEqual(1)
            const told = claims + ruled === 1 || grown || passage.kind !== 'sentence'
            expect(told, `${written} in ${passage.text}`).toBe(true)
          }
        }
      }),
      RUNS,
    )
  })

  test('has every span inside its passage, in order and not empty', () => {
    fc.assert(
      fc.property(report, (source) => {
        const { passages, unclaimed } = readPassages(source, { fileName: '', corrections: [] })
        const texts = new Map(passages.map(({ passage }) => [passage.key, passage.text]))
        const spans = [
          ...passages.flatMap(({ items }) =>
            items.map(({ item, place }) => ({ ...item, passage: place.passage })),
          ),
          ...unclaimed,
        ]
        for (const { start, end, passage } of spans) {
          expect(start).toBeLessThan(end)
          expect(end).toBeLessThanOrEqual(texts.get(passage ?? '')?.length ?? end)
        }
      }),
      RUNS,
    )
  })

  test('is read the same twice', () => {
    fc.assert(
      fc.property(report, (source) => {
        expect(propose(source)).toEqual(propose(source))
      }),
      { numRuns: 20 },
    )
  })

  test('is read the same with lines that end as on another system', () => {
    fc.assert(
      fc.property(report, (source) => {
        expect(figuresOf(source.replaceAll('\n', '\r\n'))).toEqual(figuresOf(source))
      }),
      RUNS,
    )
  })

  test('is read the same with full-width digits', () => {
    const wide = (text: string) =>
      text.replaceAll(/[\d.%]/g, (sign) => String.fromCharCode(sign.charCodeAt(0) + 0xfee0))
    fc.assert(
      fc.property(lines, (sentences) => {
        const headed = (body: string) => `二、2025年重点任务\n${body}`
        const values = (source: string) => figuresOf(source).targets.map(({ value, bound }) => [value, bound])
        expect(values(headed(wide(sentences.join('\n'))))).toEqual(values(headed(sentences.join('\n'))))
      }),
      RUNS,
    )
  })

  test('keeps the reading of its other sentences when one is added at the end', () => {
    fc.assert(
      fc.property(lines, sentence, (sentences, more) => {
        const source = `二、2025年重点任务\n${sentences.join('\n')}`
        const unmerged = (text: string) =>
          readPassages(text, { fileName: '', corrections: [] }).passages.flatMap(({ items }) =>
            items.map(({ item }) => `${item.name} ${item.value} ${item.unit}`),
          )
        expect(unmerged(`${source}\n${more}`).slice(0, unmerged(source).length)).toEqual(unmerged(source))
      }),
      RUNS,
    )
  })
})
