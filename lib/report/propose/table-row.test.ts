// Tables with one column for each year, as Markdown, as pasted from Word, and as taken out of a PDF.
import { expect, test } from 'vitest'
import { propose } from '../propose'

const brief = (source: string) => {
  const { results, targets, comparisons, unclaimed, report } = propose(source)
  return {
    year: report.year,
    results: results.map(({ name, value, unit, yoy }) => [name, value, unit, yoy].filter(Boolean).join(' ')),
    targets: targets.map(({ name, value, unit, bound }) => [name, value, unit, bound].join(' ')),
    pairs: comparisons.map(({ comparability, resultValue, targetValue }) =>
      [comparability, resultValue, targetValue].join(' '),
    ),
    beside: unclaimed.filter(({ rule }) => rule === '序号').map(({ figure }) => figure),
  }
}

const MARKDOWN = `| 序号 | 指标 | 单位 | 2023年完成 | 2024年目标 |
|---|---|---|---|---|
| 1 | 地区生产总值 | % | 6.1 | 5.5左右 |
| 2 | 一般公共预算收入 | 亿元 | 48.6 | 50 |
| 3 | 城镇新增就业 | 人 | 12680 | 12000以上 |
| 4 | 城镇调查失业率 | % | 5.1 | 5.5以内 |
`

test('a Markdown table gives result, target and pair of each row', () => {
  expect(brief(MARKDOWN)).toEqual({
    year: 2024,
    results: [
      '地区生产总值 6.1 %',
      '一般公共预算收入 48.6 亿元',
      '城镇新增就业 12680 人',
      '城镇调查失业率 5.1 %',
    ],
    targets: [
      '地区生产总值 5.5 % about',
      '一般公共预算收入 50 亿元 exact',
      '城镇新增就业 12000 人 atLeast',
      '城镇调查失业率 5.5 % atMost',
    ],
    pairs: ['growth 6.1 5.5', 'same 48.6 50', 'same 12680 12000', 'same 5.1 5.5'],
    beside: ['1', '2', '3', '4'],
  })
})

test('tabs set cells apart; a column of growths belongs to the amounts beside it', () => {
  const source = [
    '主要指标\t2023年实绩\t同比增长（%）\t2024年计划',
    '地区生产总值（亿元）\t318.6\t6.2\t增长6%',
    '粮食总产量（万吨）\t28.4\t0.8\t28以上',
    '新建改建农村公路\t86公里\t\t80公里',
  ].join('\n')
  const { results, targets, pairs } = brief(source)
  expect(results).toEqual(['地区生产总值 318.6 亿元 6.2', '粮食总产量 28.4 万吨 0.8', '农村公路 86 公里'])
  expect(targets).toEqual(['地区生产总值 6 % exact', '粮食总产量 28 万吨 atLeast', '农村公路 80 公里 exact'])
  expect(pairs).toEqual(['growth 6.2 6', 'same 28.4 28', 'same 86 80'])
})

test('spaces do, below a head that tells times, as long as the cells are as many', () => {
  const source = `指标 2023年完成 2024年目标
地区生产总值 增长6.1% 增长5.5%左右
新增高新技术企业 23家 20家
今年还要新建口袋公园 3座。`
  const { year, results, targets } = brief(source)
  expect(year).toBe(2024)
  expect(results).toEqual(['地区生产总值 6.1 %', '高新技术企业 23 家'])
  expect(targets).toEqual(['地区生产总值 5.5 % about', '高新技术企业 20 家 exact', '口袋公园 3 座 exact'])
})

test('a row is quoted as the file has it, from its name to the cell', () => {
  const [first] = propose(MARKDOWN).targets
  expect(MARKDOWN).toContain(first?.sources[0]?.quote)
  expect(first?.sources[0]?.quote).toMatch(/地区生产总值.*5\.5左右/)
})

test('a table that tells no time is read as lines are', () => {
  const source = '| 项目 | 内容 |\n|---|---|\n| 养老 | 新增养老床位200张 |\n'
  expect(brief(`一、2024年主要任务\n${source}`).targets).toEqual(['养老床位 200 张 exact'])
})
