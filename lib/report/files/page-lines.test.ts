import { describe, expect, test } from 'vitest'
import { pageLines, type Run } from './page-lines'

const LETTER = 12

/** Words at a place; each character is as wide as it is high. */
const run = (text: string, y: number, { x = 10, endsLine = false } = {}): Run => ({
  ...{ text, x, y, endsLine, width: text.length * LETTER, height: LETTER },
})

const page = (...lines: string[]): Run[] =>
  lines.map((text, index) => run(text, 800 - index * 20, { endsLine: true }))

describe('the lines of a PDF', () => {
  test('what stands at one height is one line, a run without words is none', () => {
    const runs: Run[] = [
      run('新建公园', 700),
      run(' 12 ', 701),
      run('个。', 700, { endsLine: true }),
      run(' ', 690, { endsLine: true }),
      run('开工', 680, { endsLine: true }),
    ]
    expect(pageLines([runs])).toEqual(['新建公园 12 个。', '开工'])
  })

  test('a head or a foot that comes again on each page is left out, whatever number it holds', () => {
    const pages = ['一', '二', '三'].map((n, at) =>
      page('某区政府工作报告', `第${n}段`, `file:///报告.html ${at + 1}/3`),
    )
    expect(pageLines(pages)).toEqual(['第一段', '第二段', '第三段'])
  })

  test('a line that comes again inside the pages stays', () => {
    expect(
      pageLines([page('甲', '己', '各位代表：', '庚', '乙'), page('丙', '辛', '各位代表：', '壬', '丁')]),
    ).toHaveLength(10)
  })
})

/** A row of cells at their columns; a cell that goes on stands in lines above one another around the middle. */
function row(y: number, ...cells: (string | string[])[]): Run[] {
  return cells.flatMap((cell, column) => {
    const lines = [cell].flat().filter((text) => text !== '')
    const top = y + ((lines.length - 1) * PITCH) / 2
    return lines.map((text, at) => run(text, top - at * PITCH, { x: 10 + column * 150, endsLine: true }))
  })
}
const PITCH = 18
const HEAD = ['指标', '2023年完成', '2024年目标']

describe('a table with a column a year', () => {
  test('is told row by row between the lines around it, with its empty cells', () => {
    const runs = [
      run('下面是目标。', 780),
      ...row(740, ...HEAD),
      ...row(715, '新建公园', '', '3座'),
      ...row(690, '新增床位', '180张', '200张'),
      run('今年还要办好十件实事，一件一件落实。', 650),
    ]
    expect(pageLines([runs])).toEqual([
      '下面是目标。',
      '| 指标 | 2023年完成 | 2024年目标 |',
      '| 新建公园 |  | 3座 |',
      '| 新增床位 | 180张 | 200张 |',
      '今年还要办好十件实事，一件一件落实。',
    ])
  })

  test.each([
    ['two', ['实施加装电梯和', '适老化改造']],
    ['three', ['实施', '加装电梯和', '适老化改造']],
    ['four', ['实施', '加装', '电梯和', '适老化改造']],
  ])('a cell of %s lines is one cell', (_, lines) => {
    const runs = [
      ...row(740, '指标', ['2023年', '完成'], '2024年目标'),
      ...row(680, lines, '2个', '3个'),
      ...row(620, '新增床位', '180张', '200张'),
    ]
    expect(pageLines([runs])).toEqual([
      '| 指标 | 2023年完成 | 2024年目标 |',
      '| 实施加装电梯和适老化改造 | 2个 | 3个 |',
      '| 新增床位 | 180张 | 200张 |',
    ])
  })

  test('a cell whose other lines stand below its row goes on there', () => {
    const runs = [...row(740, ...HEAD), ...row(700, '实施加装电梯', '2个', '3个'), run('和适老化改造', 683)]
    expect(pageLines([runs])).toContain('| 实施加装电梯和适老化改造 | 2个 | 3个 |')
  })

  test('goes on on the next page, with its head again or without, around the page number', () => {
    const first = [...row(740, ...HEAD), ...row(715, '新建公园', '2座', '3座'), run('1', 40, { x: 300 })]
    const bare = [...row(780, '新增床位', '180张', '200张'), run('2', 40, { x: 300 })]
    const headed = [...row(780, ...HEAD), ...row(755, '新增床位', '180张', '200张')]
    for (const next of [bare, headed])
      expect(pageLines([first, next])).toContain('| 新增床位 | 180张 | 200张 |')
  })

  test('columns of a page that tell no time are lines as ever', () => {
    const runs = [...row(740, '单位', '电话'), ...row(715, '区房管局', '12345')]
    expect(pageLines([runs])).toEqual(['单位', '电话', '区房管局', '12345'])
  })
})
