// What a person finds in the shipped report by reading it: which promises stand twice, which results have a target of
// the same object. Written from the text, not from what the reader gives.
import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { propose } from '../propose'

const source = readFileSync(new URL('../../../db/seed/report-2024/source.txt', import.meta.url), 'utf8')
const proposal = propose(source)
const { targets, results, comparisons, tasks, stances, report } = proposal
const bare = (text: string) => text.replaceAll(/\s/g, '')
const byId = new Map(targets.map((target) => [target.id, target]))

// Value and unit in the body, and words that body and annex both have.
const MERGED: [string, string][] = [
  ['17条', '道路'],
  ['2公里', '绿道'],
  ['2.5万平方米', '立体绿化'],
  ['3座', '口袋公园'],
  ['50座', '环卫公厕适老化适幼化改造'],
  ['40个', '充电设施提升改造'],
  ['6000个', '电动自行车违规充电预警设备'],
  ['8000名', '独居老人安装单点式火灾探测报警器'],
  ['100万平方米', ''],
  ['200台', '加装电梯'],
  ['500个（次）', '青年就业实习（见习）岗位'],
  ['400户', '残疾人家庭实施无障碍改造'],
  ['100条', '无障碍坡道'],
  ['2家', '菜市场标准化建设'],
  ['150张', '认知障碍照护床位'],
  ['1个', '社区综合为老服务中心'],
  ['2家', '社区长者食堂'],
  ['1个', '老年人日间照护中心'],
  ['300户', '居家环境适老化改造'],
  ['2家', '智慧养老院'],
  ['15个', '科学育儿指导站'],
  ['1家', '市级示范性社区康复中心'],
  ['45%', '常住人口签约率'],
  ['90%', '重点人群签约率'],
  ['20%', '互联网医疗服务人次'],
  ['1个', '市民健身驿站'],
  ['1处', '户外健身空间'],
  ['3个', '社区市民健身中心'],
  ['45处', '益智健身苑点'],
  ['10万人次', '体育公益配送'],
]

describe('promises that body and annex both make', () => {
  const merged = targets.filter(({ sources }) => sources.length > 1)

  test('are one target with both places, and no others are', () => {
    const sharedBy = (quotes: string[]) =>
      MERGED.filter(([, words]) => quotes.every((quote) => quote.includes(words)))
    const found = merged.map(({ value, unit, sources }) => {
      const quotes = sources.map(({ quote }) => bare(quote))
      return (
        sharedBy(quotes).find(([figure]) => figure === `${value}${unit}`) ?? [
          `${value}${unit}`,
          quotes.join(),
        ]
      )
    })
    expect(found.sort()).toEqual([...MERGED].sort())
    expect(merged.every(({ sources }) => sources.length === 2)).toBe(true)
  })

  test('keep the unit of each place', () => {
    const canteens = merged.find(({ name }) => name.includes('长者食堂'))
    expect(canteens?.sources.map(({ where, unit }) => `${where} ${unit}`)).toEqual([
      '二（四） 家',
      '附件四 个',
    ])
  })

  test('a body that does not count is a mention of what the annex counts', () => {
    const mentioned = targets.filter(({ mentions }) => mentions.length > 0)
    expect(
      mentioned.map(({ value, unit, mentions }) => [
        `${value}${unit}`,
        ...mentions.map(({ quote }) => bare(quote)),
      ]),
    ).toEqual([
      ['90个', '积极推动公共停车设施建设和停车资源错峰共享'],
      ['172张', '加大养老床位供给力度'],
      ['1个', '实施“名师优课进万家”工程', '建设家校共育平台'],
      ['4个', '加快社区卫生服务中心及站点标准化建设'],
      ['16万张', '加大公益电影配送力度'],
      ['2家', '优化完善早餐、白领午餐网点布局'],
    ])
  })

  test('look-alikes stay apart and say how they stand to each other', () => {
    const said = targets.flatMap(({ value, unit, relations }) =>
      relations.map(({ type, target, inferred }) => {
        const other = byId.get(target)
        return `${value}${unit} ${type}${inferred ? ' 推断' : ''} ${other?.value}${other?.unit}`
      }),
    )
    expect(said.sort()).toEqual(
      [
        'null different 推断 15个',
        '4家 different 推断 4个',
        '3条 sum 1条',
        '3条 sum 2条',
        '4片 sum 3片',
        '4片 sum 1片',
        '5.7万平方米 subset 推断 8.1万平方米',
      ].sort(),
    )
  })
})

// Words of the result, its value, the target's value, how they compare.
const PAIRS: [string, string, string, string][] = [
  ['地区生产总值', '7.0', '5', 'growth'],
  ['区级一般公共预算收入', '3', '5', 'growth'],
  ['社会消费品零售总额', '1707.89', '1700', 'same'],
  ['全社会固定资产投资总额', '20.9', '10', 'growth'],
  ['开工面积', '103.6', '100', 'same'],
  ['竣工面积', '101.2', '100', 'same'],
  ['启动青云路宝昌路', '10', '10', 'same'],
  ['高新技术企业', '540', '650', 'same'],
  ['科技小巨人', '111', '120', 'scope'],
  ['专精特新企业', '160', '20', 'stockFlow'],
  ['跨国公司地区总部', '12', '20', 'scope'],
  ['道路大中修', '17', '17', 'scope'],
  ['各类绿地', '8.31', '8.1', 'same'],
  ['立体绿化', '2.52', '2.5', 'same'],
  ['绿道', '2.04', '2', 'same'],
  ['口袋公园', '3', '3', 'same'],
  ['充电设施提升改造', '80', '40', 'same'],
  ['民防工程', '63', '55', 'same'],
  ['旧住房修缮改造', '80', '100', 'same'],
  ['加装电梯开工', '500', '200', 'same'],
  ['管理者之家床位', '565', '1000', 'scope'],
  ['养老床位', '475', '172', 'same'],
  ['社区长者食堂', '2', '2', 'same'],
  ['认知障碍照护床位', '105', '150', 'same'],
  ['残疾人家庭无障碍改造', '450', '400', 'same'],
  ['无障碍坡道', '200', '100', 'same'],
  ['白领午餐网点', '2', '2', 'same'],
  ['菜市场标准化建设', '3', '2', 'same'],
  ['健身步道', '10', '3', 'same'],
  ['社区市民健身中心', '2', '3', 'same'],
  ['市民健身驿站', '3', '1', 'scope'],
  ['益智健身苑点', '20', '45', 'same'],
  ['体育公益配送', '11.95', '10', 'same'],
  ['区属体育场馆', '19.62', '15', 'scope'],
]

describe('results beside the target of the same object', () => {
  test('are these pairs and no others', () => {
    const quoteOf = new Map(results.map(({ id, quote }) => [id, bare(quote)]))
    const found = comparisons.map(({ result, resultValue, targetValue, comparability }) => {
      const quote = quoteOf.get(result) ?? ''
      const expected = PAIRS.find(
        ([words, ...rest]) =>
          quote.includes(words) && rest.join() === [resultValue, targetValue, comparability].join(),
      )
      return expected ?? [quote, resultValue, targetValue, comparability]
    })
    expect(found.sort()).toEqual([...PAIRS].sort())
  })

  test('never two stages of one work, never a count with an area', () => {
    const finished = results.filter(({ quote }) => /完工335|收尾/.test(bare(quote)))
    expect(finished.map(({ value }) => value)).toEqual(['9', '335'])
    const paired = new Set(comparisons.map(({ result }) => result))
    expect(finished.filter(({ id }) => paired.has(id))).toEqual([])
  })

  test('say in words what differs', () => {
    for (const { comparability, note } of comparisons)
      expect(note === null).toBe(comparability === 'same' || comparability === 'growth')
  })
})

describe('tasks', () => {
  test('are between 130 and 190, numbered in reading order, each target of exactly one', () => {
    expect(tasks.length).toBeGreaterThanOrEqual(130)
    expect(tasks.length).toBeLessThanOrEqual(190)
    expect(tasks.map(({ code }) => Number(code))).toEqual(tasks.map((_, index) => index + 1))
    expect(tasks.flatMap((task) => task.targets).sort()).toEqual(targets.map(({ id }) => id).sort())
    for (const { id, task } of targets) expect(tasks.find(({ code }) => code === task)?.targets).toContain(id)
  })

  test('the six headline targets are six', () => {
    expect(tasks.filter(({ chapter }) => chapter === '目标')).toHaveLength(6)
  })

  test('hold the figures of one object together, and those of several apart', () => {
    const together = tasks.filter((task) => task.targets.length > 1)
    expect(together.map((task) => task.targets.map((id) => byId.get(id)?.name.slice(-4)).join(' '))).toEqual([
      '开工 竣工',
      '口签约率 群签约率',
      '健身步道 健身步道 健身步道',
      '共运动场 共运动场 共运动场',
    ])
  })

  test('every sentence that looks ahead gives a task or says why it gives none', () => {
    const told = new Set(
      [...tasks.flatMap(({ sources }) => sources), ...stances].map(({ passage }) => passage),
    )
    const ahead = report.passages.filter(
      ({ kind, where }) => kind === 'sentence' && /^(目标|二|结语|附件)/.test(where),
    )
    expect(ahead.filter(({ key }) => !told.has(key)).map(({ text }) => text)).toEqual([])
  })
})

describe('every row', () => {
  test('quotes the file letter by letter and carries a rule and a confidence', () => {
    const places = [
      ...results,
      ...targets.flatMap(({ sources, mentions }) => [...sources, ...mentions]),
      ...stances,
    ]
    expect(places.filter(({ quote }) => quote === '' || !source.includes(quote))).toEqual([])
    for (const { rule, confidence } of [...targets, ...results, ...tasks, ...comparisons]) {
      expect(rule).not.toBe('')
      expect(confidence).toBeGreaterThan(0)
      expect(confidence).toBeLessThanOrEqual(1)
    }
  })

  test('every Arabic numeral of the file is in a target, a result, or unclaimed with its rule', () => {
    const claimed = [...results, ...targets.flatMap(({ sources, mentions }) => [...sources, ...mentions])]
    const said = [...claimed.map(({ quote }) => quote), ...proposal.unclaimed.map(({ quote }) => quote)].join(
      '\n',
    )
    const numerals = [...source.matchAll(/\d+(?:\.\d+)?/g)].map(([numeral]) => numeral)
    expect(numerals.filter((numeral) => !said.includes(numeral))).toEqual([])
    expect(proposal.unclaimed.every(({ rule }) => rule !== '')).toBe(true)
  })
})
