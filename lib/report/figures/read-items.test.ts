import { describe, expect, test } from 'vitest'
import { numeralsOf } from './numerals'
import { plainText } from './plain'
import { readItems } from './read-items'
import { sharersOf } from './sharers'
import { unitAt } from './units'

const context = { part: 'targets', year: 2024 } as const
const figures = (text: string) => readItems(text, context).items.filter(({ value }) => value !== null)
const rules = (text: string) =>
  readItems(text, context).unclaimed.map(({ figure, rule }) => `${figure} ${rule}`)

describe('numerals', () => {
  test.each([
    ['8.1', '8.1'],
    ['１５００', '1500'],
    ['1,200', '1200'],
    ['十二', '12'],
    ['两', '2'],
    ['三百二十', '320'],
    ['五分之一', '0.2'],
    ['③', '3'],
  ])('%s is %s', (written, value) => {
    expect(numeralsOf(plainText(`有${written}件`)).map((numeral) => numeral.value)).toEqual([value])
  })

  test('翻番 means one although none is written', () => {
    expect(figures('推动产值翻番').map(({ value, unit }) => [value, unit])).toEqual([['1', '番']])
  })
})

describe('units', () => {
  test.each([
    ['万平方米“美丽家园”', '万平方米', 'amount'],
    ['套（间），供应', '套（间）', 'count'],
    ['个（次）青年', '个（次）', 'count'],
    ['个公共（含专用）充电桩', '个', 'count'],
    ['万学生家庭。', '万学生家庭', 'count'],
    ['个百分点', '个百分点', 'ratio'],
    ['亿美元', '亿美元', 'amount'],
  ])('after a numeral, %s has the unit %s', (after, written, kind) => {
    expect(unitAt(after)).toMatchObject({ written, kind })
  })

  test.each(['部署', '市民服务热线', '，'])('%s is none', (after) => {
    expect(unitAt(after)).toBeNull()
  })
})

describe('bound, direction, trend and measure', () => {
  const read = (text: string) => {
    const [figure] = figures(text)
    return figure && [figure.bound, figure.direction, figure.trend, figure.kind, figure.measure].join(' ')
  }
  test.each([
    ['推出5000场以上活动', 'atLeast reach  count flow'],
    ['地区生产总值增长5%左右', 'about increase up growthRate rate'],
    ['失业率控制在5.5%以内', 'atMost within  ratio cap'],
    ['能耗下降2.5%', 'exact increase down growthRate rate'],
    ['签约率达到45%', 'exact reach  ratio level'],
    ['占比提高0.5个百分点', 'exact increase up ratio rate'],
    ['高新技术企业达650家', 'exact reach  count stock'],
    ['高新技术企业突破400家', 'atLeast reach  count stock'],
    ['新增专精特新企业20家', 'exact increase  count flow'],
    ['招聘3000多人', 'about reach  count flow'],
    ['每千人口托位数达到4.8个', 'exact reach  ratio level'],
    ['压减煤炭消费5万吨', 'exact reach down amount flow'],
  ])('%s: %s', (text, expected) => {
    expect(read(text)).toBe(expected)
  })

  test('新增 governs the items after it until another verb opens one', () => {
    const directions = figures('新增2家养老院、1个食堂，翻建1个驿站').map(({ direction }) => direction)
    expect(directions).toEqual(['increase', 'increase', 'reach'])
  })
})

describe('several figures in one clause', () => {
  test('各 gives one to each sharer', () => {
    const text = '全年完成开工、竣工各100万平方米。'
    const subjects = figures(text).map(({ subject }) => subject && text.slice(subject.start, subject.end))
    expect(subjects).toEqual(['开工', '竣工'])
    expect(sharersOf('建成产业园、产业集群、产业强镇各')).toHaveLength(3)
    expect(sharersOf('全年各')).toEqual([])
  })

  test('分别 shares what stands before the first and after the last', () => {
    const read = figures('城镇和农村居民人均可支配收入分别增长6.5%和8%左右。')
    expect(read.map(({ value, kind, bound }) => [value, kind, bound])).toEqual([
      ['6.5', 'growthRate', 'about'],
      ['8', 'growthRate', 'about'],
    ])
  })

  test.each([
    ['增长5%—6%', '5', '6', '%'],
    ['增长6%至6.5%', '6', '6.5', '%'],
    ['“独角兽”企业1—2家', '1', '2', '家'],
  ])('%s is a range', (text, value, valueTo, unit) => {
    expect(figures(text).map((figure) => [figure.value, figure.valueTo, figure.unit])).toEqual([
      [value, valueTo, unit],
    ])
  })
})

describe('what promises nothing has a named rule', () => {
  test.each([
    ['2024年是中华人民共和国成立75周年', ['2024年 年份', '75 届次']],
    ['2023静安国际光影节', ['2023 年份']],
    ['启动灵石路892号等3幅低效用地', ['892 门牌']],
    ['73街坊南块、95街坊C地块', ['73 街坊', '95 街坊']],
    ['打造“15分钟社区生活圈”', ['15分钟 品牌名']],
    ['实施邮电520等3个产业园区', ['520 品牌名']],
    ['提升12345市民服务热线', ['12345 品牌名']],
    ['落实营商环境6.0版方案', ['6.0 版本']],
    ['贯彻党的二十大和二十届二中全会', ['二十大 届次', '二十届 届次', '二 届次']],
    ['推动中共一大、二大、四大纪念馆', ['一大 届次', '二大 届次', '四大 届次']],
    ['恒隆广场三期', ['三期 分期']],
    ['第六轮三年行动计划', ['六轮 届次', '三年 时长']],
    ['60岁及以上老年人口', ['60岁 年龄']],
    ['四大功能区', ['四大 对象的规模']],
    ['打造一批一体化平台', ['一批 词语', '一 词语']],
    ['从286家增加到352家', ['286家 基数']],
    ['（约合人民币28.6亿元）', ['28.6亿元 折算']],
    ['“独角兽”企业④达到3家', ['④ 脚注']],
    ['①新增公园', ['① 序号']],
    ['到2026年，企业突破600家，今年新增80家', ['2026年 年份', '600家 后年目标']],
    ['力争三年内产值达到1000亿元', ['三 时长', '1000亿元 后年目标']],
  ])('%s', (text, expected) => {
    expect(rules(text)).toEqual(expected)
  })

  test('a year that is this one, or that counts things, is no later goal', () => {
    expect(rules('到2024年，企业突破600家')).toEqual(['2024年 年份'])
    expect(figures('开展活动2000场').map(({ value }) => value)).toEqual(['2000'])
  })
})
