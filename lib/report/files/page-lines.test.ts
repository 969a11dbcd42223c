import { describe, expect, test } from 'vitest'
import { pageLines, type Run } from './page-lines'

const page = (...lines: string[]): Run[] =>
  lines.map((text, index) => ({ text, y: 800 - index * 20, endsLine: true }))

describe('the lines of a PDF', () => {
  test('what stands at one height is one line, a run without words is none', () => {
    const runs: Run[] = [
      { text: '新建公园', y: 700, endsLine: false },
      { text: ' 12 ', y: 701, endsLine: false },
      { text: '个。', y: 700, endsLine: true },
      { text: ' ', y: 690, endsLine: true },
      { text: '开工', y: 680, endsLine: true },
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
