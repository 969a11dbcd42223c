import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { reportFileProblems } from '@/lib/text/zh/report-file'
import { propose } from '../propose'
import { plainRadicals } from './radicals'
import { LARGEST_FILE, LARGEST_TEXT, readSource } from './read-source'
import { madeDocx, paragraph } from './testing/made-docx'
import { swellingPdf } from './testing/made-pdf'
import { type MadeEntry, madeZip } from './testing/made-zip'

const TEXT = '全年完成投资120亿元，同比增长8.1%。'
const printed = new Uint8Array(readFileSync(new URL('./fixtures/printed-by-chromium.pdf', import.meta.url)))
const utf8 = (text: string) => new TextEncoder().encode(text)

function utf16(text: string, order: 'le' | 'be', mark: boolean): Uint8Array {
  const bytes = Buffer.from((mark ? '\ufeff' : '') + text, 'utf16le')
  return new Uint8Array(order === 'le' ? bytes : bytes.swap16())
}

// 完成 in GB18030, with the comma and full stop of that encoding.
const GB18030 = new Uint8Array([0xcd, 0xea, 0xb3, 0xc9, 0x31, 0x30, 0xb8, 0xf6, 0xa1, 0xa3])

describe('plain text', () => {
  test.each([
    ['UTF-8', utf8(TEXT), TEXT],
    ['UTF-8 with mark', utf8(`\ufeff${TEXT}`), TEXT],
    ['UTF-16 LE', utf16(TEXT, 'le', true), TEXT],
    ['UTF-16 BE', utf16(TEXT, 'be', true), TEXT],
    ['UTF-16 LE without mark', utf16(`${TEXT}\n`, 'le', false), `${TEXT}\n`],
    ['GB18030', GB18030, '完成10个。'],
  ])('in %s', async (_, bytes, text) => {
    expect(await readSource({ name: 'a.txt', bytes })).toEqual({ kind: 'text', text })
  })

  test.each(['a.md', 'a.markdown', 'a', 'a.TXT'])('by the name %s', async (name) => {
    expect(await readSource({ name, bytes: utf8(TEXT) })).toMatchObject({ text: TEXT })
  })
})

describe('documents', () => {
  test('a .docx with automatic numbering gives parts and chapters', async () => {
    const body = [
      paragraph('2024年工作回顾', { list: [1, 0] }),
      paragraph('全年新建公园12个。'),
      paragraph('2025年工作安排', { list: [1, 0] }),
      paragraph('办好实事', { list: [1, 1] }),
      paragraph('全年新建公园10个。'),
    ].join('')
    const read = await readSource({ name: '报告.docx', bytes: madeDocx(body) })
    const { report, targets, results, comparisons } = propose('text' in read ? read.text : '')
    expect(report.year).toBe(2025)
    expect(results.map(({ value, where }) => `${value} ${where}`)).toEqual(['12 一'])
    expect(targets.map(({ value, sources }) => `${value} ${sources[0]?.where}`)).toEqual(['10 二（一）'])
    expect(comparisons).toHaveLength(1)
  })

  test('a PDF printed from a browser gives its characters and not their radicals', async () => {
    const read = await readSource({ name: '报告.pdf', bytes: printed })
    const text = 'text' in read ? read.text : ''
    expect(text).toContain('新增长者食堂 12 家，人民生活更好')
    expect(text).toContain('工人新村改造')
    expect(text).not.toMatch(/[\u2e80-\u2fdf]/)
    const values = propose(text).targets.map(({ value, unit }) => `${value}${unit}`)
    expect(values).toEqual(['10家', '3000户', '6个', '15个', '6%'])
  })

  test.each([
    ['⼯⼈⺠', '工人民'],
    ['⼾⻓⻅', '户长见'],
    ['⸺2024', '——2024'],
    ['（，：）', '（，：）'],
  ])('%s is %s', (radicals, plain) => {
    expect(plainRadicals(radicals)).toBe(plain)
  })
})

const codeOf = async (name: string, bytes: Uint8Array) => {
  const read = await readSource({ name, bytes })
  return 'code' in read ? read.code : `read ${read.text.length} characters`
}
const OLD = new Uint8Array([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1, ...new Array(600).fill(0)])
const PNG = new Uint8Array([
  0x89,
  0x50,
  0x4e,
  0x47,
  0x0d,
  0x0a,
  0x1a,
  0x0a,
  0,
  0,
  0,
  13,
  0x49,
  0x48,
  0x44,
  0x52,
  ...new Array(40).fill(0),
])
const MEGABYTE = 1024 * 1024
const withEntry = (entry: MadeEntry) => madeDocx(paragraph(TEXT), [entry])
const many = (count: number): MadeEntry[] =>
  Array.from({ length: count }, (_, index) => ({ name: `word/media/${index}.xml`, content: '' }))

const attributes = (count: number) => Array.from({ length: count }, (_, at) => `a${at}=""`).join(' ')

describe('a file that is not read says why', () => {
  test.each<[string, string, Uint8Array, string]>([
    ['nothing inside', 'a.txt', new Uint8Array(), 'empty'],
    ['spaces alone', 'a.txt', utf8(' \n　'), 'empty'],
    ['old Word', 'a.doc', OLD, 'oldWord'],
    ['WPS', 'a.wps', OLD, 'oldWord'],
    ['old Excel', 'a.xls', OLD, 'oldSheet'],
    ['Word with a password', 'a.docx', OLD, 'encrypted'],
    ['RTF', 'a.rtf', utf8('{\\rtf1 a}'), 'oldWord'],
    ['a picture', 'a.png', PNG, 'notSupported'],
    ['a picture that says it is text', 'a.txt', PNG, 'notSupported'],
    ['HTML', 'a.html', utf8('<html>'), 'notSupported'],
    ['a sheet', 'a.xlsx', madeZip([{ name: 'xl/workbook.xml', content: '<a/>' }]), 'sheet'],
    ['text that says it is Word', 'a.docx', utf8(TEXT), 'wrongType'],
    ['text that says it is PDF', 'a.pdf', utf8(TEXT), 'wrongType'],
    ['Word that says it is text', 'a.txt', madeDocx(paragraph(TEXT)), 'wrongType'],
    ['PDF that says it is Word', 'a.docx', printed, 'wrongType'],
    ['no text', 'a.txt', new Uint8Array([0x80, 0xff, 0x00, 0x01, 0x02, 0xfe, 0x00, 0x03]), 'notText'],
    ['an archive without a document', 'a.docx', madeZip([{ name: 'a.xml', content: '<a/>' }]), 'broken'],
    ['broken XML', 'a.docx', madeDocx('<w:p><w:t>'), 'broken'],
    ['an entity bomb', 'a.docx', madeDocx(paragraph('&lol;')), 'broken'],
    ['elements without end', 'a.docx', madeDocx('<w:p>'.repeat(100_000)), 'tooDeep'],
    ['attributes without end', 'a.docx', madeDocx(`<w:p ${attributes(10_000)}/>`), 'tooDeep'],
    ['a PDF that swells', 'a.pdf', swellingPdf(1024), 'swells'],
    ['a PDF cut short', 'a.pdf', printed.slice(0, 2000), 'broken'],
    ['macros', 'a.docx', withEntry({ name: 'word/vbaProject.bin', content: 'x' }), 'active'],
    ['controls', 'a.docx', withEntry({ name: 'word/activeX/a.xml', content: 'x' }), 'active'],
    ['embedded objects', 'a.docx', withEntry({ name: 'word/embeddings/a.bin', content: 'x' }), 'active'],
    ['a link', 'a.docx', withEntry({ name: 'word/a', content: '/etc/passwd', mode: 0o120777 }), 'active'],
    ['a way out of the folder', 'a.docx', withEntry({ name: '../../a.xml', content: 'x' }), 'broken'],
    ['an encrypted entry', 'a.docx', withEntry({ name: 'word/a.xml', content: 'x', flags: 1 }), 'encrypted'],
    ['too many entries', 'a.docx', madeDocx(paragraph(TEXT), many(500)), 'tooManyParts'],
    ['a bomb', 'a.docx', withEntry({ name: 'word/b.xml', content: Buffer.alloc(21 * MEGABYTE) }), 'swells'],
    [
      'many that sum up',
      'a.docx',
      madeDocx(
        '',
        [1, 2, 3].map((n) => ({ name: `word/${n}.xml`, content: Buffer.alloc(15 * MEGABYTE) })),
      ),
      'swells',
    ],
    [
      'a bomb that lies',
      'a.docx',
      madeZip([
        { name: '[Content_Types].xml', content: '<a/>' },
        { name: 'word/document.xml', content: Buffer.alloc(30 * MEGABYTE, 32), declared: 100 },
      ]),
      'swells',
    ],
    ['too large a text', 'a.txt', new Uint8Array(LARGEST_TEXT + 1).fill(0x61), 'tooLarge'],
    ['too large a file', 'a.pdf', new Uint8Array(LARGEST_FILE + 1), 'tooLarge'],
    ['too long a text', 'a.txt', utf8('增长'.repeat(600_000)), 'tooLong'],
  ])('%s', async (_, name, bytes, code) => {
    expect(await codeOf(name, bytes)).toBe(code)
  })

  test('in Chinese with a line in English', () => {
    for (const { problem, english } of Object.values(reportFileProblems)) {
      expect(problem).toMatch(/[一-龥].*。$/)
      expect(english).toMatch(/^[\x20-\x7e]+$/)
    }
  })
})
