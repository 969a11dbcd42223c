// Excerpts of the genre written for this test: what becomes one target, which results are laid beside which target.
import { describe, expect, test } from 'vitest'
import { contractOf } from './contract'
import { propose } from './propose'

const report = (results: string, targets: string, annex = '') =>
  `一、2023年工作回顾\n${results}\n二、2024年工作安排\n${targets}${annex && `\n附件：2024年民生实事项目\n${annex}`}`

const pairsOf = (results: string, targets: string) =>
  propose(report(results, targets)).comparisons.map(
    ({ comparability, resultValue, targetValue, unit }) =>
      `${comparability} ${resultValue} ${targetValue}${unit}`,
  )

describe('a result beside the target of the same object', () => {
  test.each<[string, string, string, string[]]>([
    ['the same count', '新建口袋公园12个。', '建成口袋公园10个。', ['same 12 10个']],
    ['units that count the same', '新增长者食堂3家。', '新增长者食堂2个。', ['same 3 2个']],
    [
      'a growth beside its amount',
      '地区生产总值728.5亿元，同比增长5.9%。',
      '地区生产总值增长6%左右。',
      ['growth 5.9 6%'],
    ],
    ['a growth by itself', '固定资产投资增长8%。', '固定资产投资增长10%。', ['growth 8 10%']],
    [
      'a stock and what is added',
      '专精特新企业达到160家。',
      '新增专精特新企业20家。',
      ['stockFlow 160 20家'],
    ],
    [
      'a level and what it rises by',
      '居民医保财政补助标准提高到640元。',
      '居民医保财政补助标准再提高30元。',
      ['stockFlow 640 30元'],
    ],
    [
      'a wider scope',
      '科技小巨人企业达到111家。',
      '科技小巨人（含培育）企业达到120家。',
      ['scope 111 120家'],
    ],
    ['other work on the same', '新建健身驿站3个。', '翻建健身驿站1个。', ['scope 3 1个']],
    ['five years and one', '五年来，新建农村公路127公里。', '新建农村公路20公里。', ['scope 127 20公里']],
    ['another multiplier', '发放稳岗补贴0.8亿元。', '发放稳岗补贴9000万元。', ['same 8000 9000万元']],
    ['begun is not finished', '加装电梯完工335台。', '加装电梯开工200台。', []],
    ['a count is no area', '改造老旧小区46个。', '改造老旧小区120万平方米。', []],
    ['an amount is no growth', '实际使用外资1.86亿美元。', '实际使用外资增长5%。', []],
    ['town is not country', '城镇居民人均可支配收入增长5.1%。', '农村居民人均可支配收入增长7%。', []],
    [
      'one of two that fit equally is not chosen',
      '城镇居民收入5万元，农村居民收入3万元。',
      '居民收入6万元。',
      [],
    ],
    ['a part is not the whole', '工业投资增长12.4%。', '投资增长8%。', []],
    ['another head word', '地区生产总值增长6%。', '单位地区生产总值能耗下降3%。', []],
    ['a post is not another post', '新增就业岗位8000个。', '提供青年就业实习岗位500个。', []],
    ['words that name nothing', '完成项目12个。', '完成项目10个。', []],
  ])('%s', (_, results, targets, expected) => {
    expect(pairsOf(results, targets)).toEqual(expected)
  })
})

const targetsOf = (body: string, annex: string) =>
  propose(report('无。', `（一）民生\n${body}`, annex)).targets.map(({ value, unit, sources, mentions }) => {
    const places = sources.map(({ where }) => where).join('、')
    const said = mentions.map(({ quote }) => `（${quote}）`).join('')
    return `${value}${unit} ${places}${said}`
  })

describe('one promise in several places', () => {
  test.each<[string, string, string, string[]]>([
    [
      'other words around',
      '全年新增社区长者食堂2家。',
      '一、建成2个社区长者食堂。',
      ['2家 二（一）、附件一'],
    ],
    [
      'another order',
      '为老旧小区改造100条无障碍坡道。',
      '一、改造老旧小区无障碍坡道100条。',
      ['100条 二（一）、附件一'],
    ],
    [
      'another multiplier',
      '筹措保障性租赁住房3500套。',
      '一、筹措保障性租赁住房0.35万套。',
      ['3500套 二（一）、附件一'],
    ],
    [
      'one head said more closely',
      '新增学位2000个，改造老旧小区15个。',
      '1.新增中小学学位2000个。\n2.改造城镇老旧小区15个。',
      ['2000个 二（一）、附件一', '15个 二（一）、附件二'],
    ],
    [
      'a rise is not the whole',
      '发行专项债券500亿元。',
      '一、专项债券规模比上年增加500亿元。',
      ['500亿元 二（一）', '500亿元 附件一'],
    ],
    [
      'a small number is alike by chance',
      '新增学位8个。',
      '一、新增中小学学位8个。',
      ['8个 二（一）', '8个 附件一'],
    ],
    ['a rate', '家庭医生签约率达到45%。', '一、实现家庭医生签约率45%。', ['45% 二（一）、附件一']],
    ['other numbers', '新建公园2个。', '一、新建公园3个。', ['2个 二（一）', '3个 附件一']],
    ['the same number of other things', '新建公园2个。', '一、新建学校2所。', ['2个 二（一）', '2所 附件一']],
    [
      'much the same name',
      '新增中医特色示范社区卫生服务站4家。',
      '一、完成4个社区卫生服务站点标准化建设。',
      ['4家 二（一）', '4个 附件一'],
    ],
    ['other work', '新建健身步道2条。', '一、翻建健身步道2条。', ['2条 二（一）', '2条 附件一']],
    [
      'the body does not count',
      '加大养老床位供给力度。',
      '一、新增养老床位172张。',
      ['172张 附件一（加大养老床位供给力度）'],
    ],
    [
      'a clause that both have',
      '加大公益电影配送力度，丰富群众生活。',
      '一、加大公益电影配送力度，提供16万张低价电影票。',
      ['16万张 附件一（加大公益电影配送力度）'],
    ],
  ])('%s', (_, body, annex, expected) => {
    expect(targetsOf(body, annex)).toEqual(expected)
  })

  test('a sum says which two it is made of', () => {
    const { targets } = propose(report('无。', '新建、翻建3条健身步道。', '一、新建1条、翻建2条健身步道。'))
    expect(
      targets.map(({ name, relations }) => [name, relations.map(({ type, target }) => `${type} ${target}`)]),
    ).toEqual([
      ['健身步道', ['sum t2', 'sum t3']],
      ['新建健身步道', []],
      ['健身步道', []],
    ])
  })

  test('其中 makes a subset that the text itself says', () => {
    const { targets } = propose(report('无。', '新增养老机构床位600张，其中护理型床位400张。'))
    expect(targets[1]?.relations).toEqual([{ type: 'subset', target: 't1', inferred: false }])
  })
})

describe('the proposal as JSON', () => {
  const printed = contractOf(propose(report('新建公园12个，增长8.5%。', '新建公园10个，增长5%—6%。')))

  test('has numbers, never text, and the fields of the contract', () => {
    expect(Object.keys(printed)).toEqual(
      expect.arrayContaining(['report', 'targets', 'results', 'tasks', 'comparisons', 'unclaimed']),
    )
    expect(printed.results[0]).toMatchObject({
      id: 'r1',
      value: 12,
      valueTo: null,
      unit: '个',
      yoy: 8.5,
      where: '一',
      url: null,
    })
    expect(printed.targets[0]).toMatchObject({
      id: 't1',
      task: '001',
      value: 10,
      unit: '个',
      kind: 'count',
      bound: 'exact',
      sources: [{ where: '目标', heading: '2024年工作安排', unit: '个', quote: '新建公园10个', url: null }],
      mentions: [],
    })
    expect(printed.targets[1]).toMatchObject({ value: 5, valueTo: 6, unit: '%' })
    expect(printed.comparisons[0]).toMatchObject({
      result: 'r1',
      target: 't1',
      resultValue: 12,
      targetValue: 10,
      unit: '个',
    })
    expect(printed.unclaimed.every((row) => Object.keys(row).join() === 'figure,quote,rule')).toBe(true)
  })

  test('says null where nothing is said', () => {
    const { report: none, targets } = contractOf(propose('力争有新的进展。'))
    expect([none.year, none.title, none.speaker, none.date]).toEqual([null, null, null, null])
    expect(targets).toEqual([])
  })
})

describe('text that means harm costs no more than its length', () => {
  const long = 100_000
  test.each([
    ['no mark at all', '增长'.repeat(long / 2)],
    ['figures without a mark', '新增公园12个'.repeat(long / 7)],
    ['one letter', '一'.repeat(long)],
    ['digits', '1'.repeat(long)],
    ['brackets in brackets', `${'（'.repeat(1000)}新增12个${'）'.repeat(1000)}。`],
    ['quotation marks that never close', '“'.repeat(5000)],
    ['lines without an end', '新建公园\n'.repeat(long / 5)],
    ['blank lines', '\n'.repeat(long)],
    ['emphasis that never closes', '**'.repeat(long / 2)],
    ['headings', '一、安排\n'.repeat(long / 5)],
    ['table rows', '| 新建公园 | 10个 |\n'.repeat(long / 20)],
    ['script', `<script>alert(1)</script>${'<img src=x onerror=alert(1)>'.repeat(3000)}`],
    ['control characters', '\u0000\u0001新建公园12个。\u202e'.repeat(2000)],
    ['lone halves of characters', '\ud800新建公园12个。'.repeat(2000)],
  ])(
    '%s',
    (_, text) => {
      const proposal = propose(text)
      expect(proposal.targets.length + proposal.results.length).toBeLessThanOrEqual(text.length)
    },
    20_000,
  )

  test('markup is text like any other', () => {
    const { targets } = propose(report('无。', '新建<script>alert(1)</script>公园12个。'))
    expect(targets[0]?.sources[0]?.quote).toContain('<script>alert(1)</script>')
  })
})
