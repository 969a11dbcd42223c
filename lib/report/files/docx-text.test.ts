import { describe, expect, test } from 'vitest'
import { docxText } from './docx-text'
import { chineseNumeral, listNumeral } from './numerals-of-lists'
import { madeDocx, paragraph } from './testing/made-docx'

const textOf = async (body: string) => (await docxText(madeDocx(body))).split('\n')

describe('the numbers that Word makes by itself', () => {
  test('stand before the paragraphs of a list, level by level', async () => {
    const body = [
      paragraph('2024年工作回顾', { list: [1, 0] }),
      paragraph('经济稳中有进', { list: [1, 1] }),
      paragraph('全年完成投资120亿元。'),
      paragraph('民生持续改善', { list: [1, 1] }),
      paragraph('2025年工作安排', { list: [1, 0] }),
      paragraph('稳增长', { list: [1, 1] }),
      paragraph('新开工项目50个。', { list: [1, 2] }),
      paragraph('竣工项目40个。', { list: [1, 2] }),
    ].join('')
    expect(await textOf(body)).toEqual([
      '一、2024年工作回顾',
      '（一）经济稳中有进',
      '全年完成投资120亿元。',
      '（二）民生持续改善',
      '二、2025年工作安排',
      '（一）稳增长',
      '1.新开工项目50个。',
      '2.竣工项目40个。',
    ])
  })

  test('come from the style where the paragraph does not say them, and begin anew where the list does', async () => {
    const body = [
      paragraph('甲', { style: 'Chapter' }),
      paragraph('乙', { style: 'Chapter' }),
      paragraph('丙', { list: [2, 1] }),
      paragraph('丁', { list: [0, 0], style: 'Chapter' }),
    ].join('')
    expect(await textOf(body)).toEqual(['（一）甲', '（二）乙', '（一）丙', '丁'])
  })

  test.each([
    [1, '一'],
    [10, '十'],
    [12, '十二'],
    [20, '二十'],
    [35, '三十五'],
    [100, '100'],
  ])('%i in Chinese is %s', (value, written) => {
    expect(chineseNumeral(value)).toBe(written)
  })

  test.each([
    ['decimalEnclosedCircle', 3, '③'],
    ['decimalFullWidth', 12, '１２'],
    ['lowerLetter', 2, 'b'],
    ['upperRoman', 4, '4'],
  ])('%s %i is %s', (format, value, written) => {
    expect(listNumeral(format, value)).toBe(written)
  })
})

describe('what is text and what is not', () => {
  test('deleted text stays out, inserted text in, breaks and tabs are kept apart', async () => {
    const body =
      '<w:p><w:del><w:r><w:delText>旧</w:delText></w:r></w:del><w:ins><w:r><w:t>新</w:t></w:r></w:ins>' +
      '<w:r><w:tab/><w:t>一</w:t><w:br/><w:t>二</w:t></w:r><w:r><w:instrText>PAGE</w:instrText></w:r></w:p>'
    expect(await textOf(body)).toEqual(['新 一', '二'])
  })

  test('a heading by its style is marked as one, running text is not', async () => {
    const body = paragraph('工作回顾', { style: 'Heading1' }) + paragraph('完成了。', { style: 'Heading1' })
    expect(await textOf(body)).toEqual(['# 工作回顾', '完成了。'])
  })

  test('a table is read row by row', async () => {
    const cell = (text: string) => `<w:tc>${paragraph(text)}</w:tc>`
    const body = `<w:tbl><w:tr>${cell('新建公园')}${cell('10个')}</w:tr><w:tr>${cell('改造小区')}${cell('5个')}</w:tr></w:tbl>`
    expect(await textOf(body)).toEqual(['| 新建公园 | 10个 |', '| 改造小区 | 5个 |'])
  })

  test('a cell of several paragraphs is one, a spanning one leaves its other columns empty, so does an empty one', async () => {
    const cell = (texts: string[], span = 1) =>
      `<w:tc><w:tcPr><w:gridSpan w:val="${span}"/></w:tcPr>${texts.map((text) => paragraph(text)).join('')}</w:tc>`
    const rows = [
      [cell(['指标']), cell(['2023年', '完成']), cell(['2024年', '目标'])],
      [cell(['一、民生'], 3)],
      [cell(['新建公园']), cell(['']), cell(['3座'])],
    ]
    const body = `<w:tbl>${rows.map((cells) => `<w:tr>${cells.join('')}</w:tr>`).join('')}</w:tbl>`
    expect(await textOf(body)).toEqual([
      '| 指标 | 2023年完成 | 2024年目标 |',
      '| 一、民生 |  |  |',
      '| 新建公园 |  | 3座 |',
    ])
  })

  test('what stands in a frame of one cell is read as any other text', async () => {
    const body = `<w:tbl><w:tr><w:tc>${paragraph('任务', { list: [1, 0] })}${paragraph('新建公园3座。')}</w:tc></w:tr></w:tbl>`
    expect(await textOf(body)).toEqual(['一、任务', '新建公园3座。'])
  })
})
