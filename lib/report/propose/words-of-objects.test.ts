import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { align } from './align'
import { objectWords } from './object-words'
import { stageOf, stagesDiffer } from './stage-of'
import { stanceRule } from './stance-rules'
import { plainValue, sameSize, unitFamily } from './unit-family'

describe('the object of a name', () => {
  test.each([
    ['全年新增社区长者食堂', '社区长者食堂'],
    ['建成社区长者食堂', '社区长者食堂'],
    ['全区高新技术企业总数达到', '高新技术企业'],
    ['地区生产总值增长', '地区生产总值'],
    ['青石区体育场馆', '体育场馆'],
    ['城镇登记失业率控制在', '城镇登记失业率'],
    ['完成菜市场标准化建设', '菜市场标准化'],
  ])('%s is %s', (name, words) => {
    expect(objectWords(name, '', ['青石区', '青石']).words).toBe(words)
  })

  test('keeps what is said of its extent and of the work on it', () => {
    expect(objectWords('小巨人（含培育）企业', '', [])).toMatchObject({
      words: '小巨人企业',
      scope: '含培育',
    })
    expect(objectWords('健身步道', '新建、翻建', []).verbs).toBe('renews+adds')
    expect(objectWords('床位', '供应', []).verbs).toBe('supplies')
  })
})

describe('two names side by side', () => {
  test.each([
    ['社区长者食堂', '长者食堂', 4, '社区'],
    ['无障碍坡道改造', '改造无障碍坡道', 5, '改造改造'],
    ['公园', '学校', 0, '公园学校'],
  ])('%s and %s share %i', (one, other, shared, rest) => {
    const { shared: found, onlyOne, onlyOther } = align(one, other)
    expect([found, onlyOne + onlyOther]).toEqual([shared, rest])
  })

  test('what is shared and what is not is the whole of each', () => {
    const name = fc.string({ unit: fc.constantFrom(...'新建社区公园长者食堂改造'), maxLength: 20 })
    fc.assert(
      fc.property(name, name, (one, other) => {
        const { shared, onlyOne, onlyOther } = align(one, other)
        expect(onlyOne.length + shared).toBe(one.length)
        expect(onlyOther.length + shared).toBe(other.length)
      }),
    )
  })
})

describe('stages', () => {
  test.each([
    ['加装电梯开工', '', 'begun'],
    ['完工', '', 'finished'],
    ['启动甲地块，完成乙地块收尾', '', 'finished'],
    ['', '个项目实现竣工', 'finished'],
    ['新增', '家', null],
  ])('%s…%s is %s', (before, after, stage) => {
    expect(stageOf(before, after)).toBe(stage)
  })

  test('what is finished is never what is begun, or what is not said', () => {
    expect(stagesDiffer('begun', 'finished')).toBe(true)
    expect(stagesDiffer(null, 'finished')).toBe(true)
    expect(stagesDiffer('begun', null)).toBe(false)
  })
})

describe('units', () => {
  test.each([
    ['家', '个', true],
    ['套（间）', '套', true],
    ['万平方米', '公顷', true],
    ['家', '户', false],
    ['个', '万平方米', false],
    ['人', '人次', false],
    ['亿元', '亿美元', false],
  ])('%s and %s: %s', (one, other, same) => {
    expect(unitFamily(one) === unitFamily(other)).toBe(same)
  })

  test('the same size in other words', () => {
    expect(sameSize({ value: '3500', unit: '套' }, { value: '0.35', unit: '万套' })).toBe(true)
    expect(sameSize({ value: '2', unit: '家' }, { value: '3', unit: '家' })).toBe(false)
    expect(plainValue({ value: '8.1', unit: '万平方米' })).toBe(81_000)
    expect(plainValue({ value: '', unit: '家' })).toBeNaN()
  })
})

describe('stances', () => {
  test.each([
    ['各位代表，征程万里阔。', '称呼和号召'],
    ['捍卫“两个确立”，做到“两个维护”。', '政治表态'],
    ['2024年是关键一年。', '年份的意义'],
    ['今年重点做好以下工作：', '引起下文'],
    ['我们要以重要思想为指导。', '指导思想'],
    ['前景十分广阔。', '没有工作动词'],
    ['推进旧区改造。', undefined],
  ])('%s: %s', (sentence, rule) => {
    expect(stanceRule(sentence, false)?.name).toBe(rule)
  })
})
