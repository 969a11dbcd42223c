import { describe, expect, test } from 'vitest'
import { leaningOfHeading } from './heading-leaning'
import { tellingOfChapter, tellingOfPart } from './heading-rules'
import { leaningOf } from './leaning'
import { SENTENCE_CUES } from './sentence-cues'
import { timePieces } from './time-turn'
import { openingYear, yearsIn } from './years'

describe('what a part tells by its heading', () => {
  test.each([
    ['2023年工作回顾', 'results 回顾'],
    ['“十三五”发展成就', 'results 回顾'],
    ['2023年实事项目完成情况', 'results 完成情况'],
    ['2024年主要任务', 'targets 标题中的年份'],
    ['今年的目标任务', 'targets 任务和目标'],
    ['全力实现2023年发展新跨越', 'results 标题中的年份'],
    ['凝心聚力，奋力谱写新篇章', 'targets 向前的标题'],
    ['部分名词解释', 'none 名词解释'],
    ['各位代表', 'nothing'],
  ])('%s: %s', (heading, expected) => {
    const told = tellingOfPart(heading, 2024)
    expect(told ? `${told.telling} ${told.rule}` : 'nothing').toBe(expected)
  })

  test('a chapter speaks only outright', () => {
    expect(tellingOfChapter('全力以赴完成目标任务', 2024)).toBeNull()
    expect(tellingOfChapter('2023年工作回顾', 2024)?.telling).toBe('results')
    expect(tellingOfChapter('2024年主要预期目标', 2024)?.telling).toBe('targets')
  })

  test.each([
    ['着力增进民生福祉', 1],
    ['坚定不移抓产业，在工业强县上求突破', 1],
    ['民生福祉持续增进', -1],
    ['产业升级迈出新步伐', -1],
    ['经济指标', 0],
  ])('%s leans %i', (heading, sign) => {
    expect(Math.sign(leaningOfHeading(heading))).toBe(sign)
  })
})

describe('what a sentence leans to', () => {
  test.each([
    ['今年力争新增企业20家。', 1],
    ['推进旧区改造，完成10个地块。', 1],
    ['6月底前完成前期手续。', 1],
    ['过去一年，新增企业23家。', -1],
    ['完成投资427.67亿元，同比增长20.9%。', -1],
    ['服务老人2100余名。', -1],
    ['获评全国示范区。', -1],
  ])('%s %i', (sentence, sign) => {
    expect(Math.sign(leaningOf(sentence).leaning)).toBe(sign)
  })

  test('each cue fits its own example', () => {
    for (const { name, example, weight } of SENTENCE_CUES) {
      expect(name).not.toBe('')
      expect(example).not.toBe('')
      expect(weight).not.toBe(0)
    }
  })
})

describe('years', () => {
  test.each([
    ['2024年和2025年', [2024, 2025]],
    ['２０２１年', [2021]],
    ['二○一四年、二〇二一年', [2014, 2021]],
    ['2020—2023年', [2020, 2023]],
    ['2024件', []],
  ])('in %s', (text, years) => {
    expect(yearsIn(text).map(({ year }) => year)).toEqual(years)
  })

  test.each([
    ['2024年，全区', 2024],
    ['（一）2023年工作', 2023],
    ['一是2022年完成', 2022],
    ['在2024年', 0],
  ])('that %s opens with', (sentence, year) => {
    expect(openingYear(sentence)).toBe(year)
  })
})

describe('two times in one sentence', () => {
  const pieces = (text: string, part: 'results' | 'targets') =>
    timePieces(text, part).map(({ part: told }) => told)
  test.each<[string, 'results' | 'targets', string[]]>([
    ['过去一年新增2.3万人，今年计划新增2万人。', 'targets', ['results', 'targets']],
    ['完成60公里，2024年将完成50公里。', 'results', ['results', 'targets']],
    ['在去年增长8%的基础上，今年力争增长9%。', 'targets', ['targets']],
    ['新增2万人，今年要抓好培训。', 'targets', ['targets']],
  ])('%s', (text, part, expected) => {
    expect(pieces(text, part)).toEqual(expected)
  })
})
