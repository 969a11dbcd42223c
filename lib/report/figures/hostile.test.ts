import fc from 'fast-check'
import { expect, test } from 'vitest'
import { readItems } from './read-items'

const parts = ['results', 'targets'] as const

// A reader of linear time is through these soon; one that backtracks is not through at all.
test.each([
  ['digits', 'results', 100_000, '1'],
  ['Chinese numerals', 'results', 100_000, '一'],
  ['rises', 'results', 100_000, '增长'],
  ['endings', 'targets', 100_000, '开工竣工'],
  ['beginnings', 'targets', 100_000, '完成建成'],
  ['what is handed down', 'targets', 100_000, '完成市下达'],
  ['numerals', 'results', 100_000, '1、'],
  ['percents', 'results', 100_000, '增长1%、'],
  ['opening brackets', 'targets', 100_000, '（1家'],
  ['points and digits', 'results', 20_000, '1.1'],
  ['tens', 'results', 20_000, '十万'],
  ['colons', 'results', 20_000, '1：'],
  ['years', 'targets', 20_000, '到2029年1个'],
  ['opening quotation marks', 'results', 20_000, '“1'],
  ['from and to', 'results', 20_000, '从1家增加'],
  ['remarks', 'results', 20_000, '1家，居全市第1位，'],
  ['shared figures', 'targets', 20_000, '甲、乙各1个、'],
] as const)('a sentence of %s alone is read', { timeout: 60_000 }, (_, part, length, piece) => {
  const sentence = piece.repeat(Math.ceil(length / piece.length))
  expect(readItems(sentence, { part, year: 2023 }).items).toBeInstanceOf(Array)
})

const PIECES =
  '全年完成 增长 下降 1 2.5 十二 % 亿元 个 家 万 人次 、 ， 。 （ ） “ ” 分别 各 从 到 均 居全市第 位 约 以上 ③ ： — 2023年'
const anySentence = fc
  .array(fc.constantFrom(...PIECES.split(' ')), { maxLength: 40 })
  .map((all) => all.join(''))

test('whatever is written: the same twice, in order, inside the sentence, each numeral once', () => {
  fc.assert(
    fc.property(anySentence, fc.constantFrom(...parts), (sentence, part) => {
      const reading = readItems(sentence, { part, year: 2023 })
      expect(readItems(sentence, { part, year: 2023 })).toEqual(reading)
      const starts = reading.items.map(({ start }) => start)
      expect(starts).toEqual([...starts].sort((one, other) => one - other))
      for (const { start, end } of [...reading.items, ...reading.unclaimed]) {
        expect(0 <= start && start <= end && end <= sentence.length).toBe(true)
      }
      const figured = reading.items.filter(({ value }) => value !== null)
      for (const { value, yoy } of figured) {
        expect(value).toMatch(/^\d+(\.\d+)?$/)
        expect(yoy ?? '0').toMatch(/^\d+(\.\d+)?$/)
      }
    }),
  )
})
