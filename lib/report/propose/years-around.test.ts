// Parts that speak of several years, behind or to come, beside the one year that a report sets targets for.
import { describe, expect, test } from 'vitest'
import { propose } from '../propose'

const REPORT = `一、2025年和“十四五”时期工作回顾
2025年，地区生产总值增长5.1%，新增高新技术企业31家。
五年来，我们锐意进取。地区生产总值年均增长5.8%，新能源产值增长210%，建成高标准农田46万亩。
二、“十五五”时期主要目标任务
“十四五”时期，全市经济总量从620亿元增加到860亿元，新增上市企业9家。
到2030年，城镇化率达到68%。粮食综合产能稳定在90万吨以上，单位能耗累计下降12%。
今年先行启动3个示范片建设。
三、2026年重点工作
地区生产总值增长5%左右，新能源产值增长12%，新增高新技术企业30家，建设高标准农田8万亩。
四、加强政府自身建设
压减会议10%。`

const { results, targets, comparisons, unclaimed } = propose(REPORT)
const named = new Map([...results, ...targets].map(({ id, name }) => [id, name]))

describe('a part on the years to come', () => {
  test('sets no targets of this year but in a sentence that comes back to it', () => {
    expect(targets.map(({ name, value }) => `${name} ${value}`)).toEqual([
      '示范片建设 3',
      '地区生产总值 5',
      '新能源产值 12',
      '高新技术企业 30',
      '高标准农田 8',
      '压减会议 10',
    ])
    const later = unclaimed.filter(({ rule }) => rule === '后年目标').map(({ figure }) => figure)
    expect(later).toEqual(['68%', '90万吨', '12%'])
  })

  test('may look back first', () => {
    expect(results.map(({ name, value }) => `${name} ${value}`)).toContain('上市企业 9')
  })
})

test('what five years summed up is compared as of another scope, or not at all', () => {
  const told = comparisons.map(({ result, comparability, resultValue, targetValue }) =>
    [named.get(result), comparability, resultValue, targetValue].join(' '),
  )
  expect(told).toEqual([
    '地区生产总值 growth 5.1 5',
    '新能源产值 scope 210 12',
    '高新技术企业 same 31 30',
    '高标准农田 scope 46 8',
  ])
})

describe('the year of the targets', () => {
  test('is that of the part after the review, which may say no more than its year', () => {
    const source = `一、“十四五”时期经济社会发展回顾
全省生产总值年均增长5.6%。
二、“十五五”时期的主要目标任务
主要目标
城镇化率达到70%。
三、2026年主要工作
城镇新增就业86万人。`
    const told = propose(source)
    expect(told.report.year).toBe(2026)
    expect(told.targets.map(({ name, value }) => `${name} ${value}`)).toEqual(['城镇新增就业 86'])
  })

  test('is that of the meeting, where a page has lines of its own before the title', () => {
    const source = `下载 打印 收藏
政府工作报告
2026年1月20日在云溪省第十四届人民代表大会第四次会议上
一、一年接着一年干
2025年，生产总值增长5%。
二、一鼓作气勇争先
今年生产总值增长5%左右。`
    expect(propose(source).report.year).toBe(2026)
  })
})
