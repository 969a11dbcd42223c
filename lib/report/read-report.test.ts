import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { blocksOf } from './blocks'
import { glyphsOf } from './glyphs'
import { readReport } from './read-report'
import type { Correction, Passage } from './types'

const folder = new URL('../../db/seed/report-2024/', import.meta.url)
const source = readFileSync(new URL('source.txt', folder), 'utf8')
const { corrections } = JSON.parse(readFileSync(new URL('corrections.json', folder), 'utf8')) as {
  corrections: Correction[]
}
const reading = readReport(source, corrections)
const { report, passages } = reading
const sentences = passages.filter((passage) => passage.kind === 'sentence')
const bare = (text: string) => text.replaceAll(/\s|\*\*/g, '')

describe('the shipped report', () => {
  test('says who gave it, where and when', () => {
    expect(report).toEqual({
      year: 2024,
      title: '政府工作报告',
      subtitle: '——2024年1月17日在静安区第二届人民代表大会第四次会议上',
      speaker: '王华',
      speakerOffice: '静安区区长',
      meeting: '静安区第二届人民代表大会第四次会议',
      date: '2024-01-17',
    })
  })

  test('is whole: nothing lost, nothing doubled', () => {
    const front = report.title + report.subtitle + report.speakerOffice + report.speaker
    const joined = front + passages.map((passage) => passage.text).join('')
    const expected = corrections.reduce((text, { stood, stands }) => text.replace(stood, stands), source)
    expect(bare(joined)).toBe(bare(expected))
  })

  test('has sixteen sentences that a page break cut, and no space inside', () => {
    expect(blocksOf(glyphsOf(source, corrections)).joins).toHaveLength(16)
    expect(sentences.filter((sentence) => /\s|\*\*|[a-z] ?and/.test(sentence.text))).toEqual([])
  })

  test('has three parts, eleven chapters, titled paragraphs and ten projects', () => {
    const headings = (kind: Passage['kind']) =>
      passages.filter((passage) => passage.kind === kind).map((passage) => passage.heading)
    expect(headings('part')).toEqual(['2023年工作回顾', '2024年主要任务', '2024年静安区为民办实事项目'])
    expect(headings('chapter')).toHaveLength(11)
    expect(headings('paragraph').filter(Boolean)).toHaveLength(40)
    expect(headings('project')).toHaveLength(10)
  })

  test.each([
    ['现在，我代表', '开头'],
    ['一年来，我们主要', '一'],
    ['各位代表，回望', '一'],
    ['2023年是“十四五”规划的中期', '一'],
    ['综合各方面因素', '目标'],
    ['按节点推进蕃瓜弄', '二（四）'],
    ['各位代表，征程', '结语'],
    ['组织6次社区大型义诊', '附件八'],
  ])('%s stands in %s', (words, where) => {
    expect(sentences.find((sentence) => sentence.text.includes(words))?.where).toBe(where)
  })

  test('keeps the four bold leads as emphasis', () => {
    const bold = sentences.filter((sentence) => sentence.emphasis)
    expect(bold.map((sentence) => sentence.emphasis)).toEqual(
      bold.map((sentence) => [{ start: 0, end: sentence.text.length }]),
    )
    expect(bold).toHaveLength(4)
  })

  test('every passage can be found again in the source by its offsets', () => {
    for (const passage of passages) {
      const raw = bare(source.slice(passage.start, passage.end))
      if (!raw.includes('and')) expect(raw.startsWith(bare(passage.text))).toBe(true)
    }
  })

  test('is a tree: a parent stands before its children and encloses them', () => {
    const byKey = new Map(passages.map((passage) => [passage.key, passage]))
    for (const passage of passages.filter((candidate) => candidate.parent)) {
      const parent = byKey.get(passage.parent ?? '')
      expect(parent?.position).toBeLessThan(passage.position)
      expect(parent?.start).toBeLessThanOrEqual(passage.start)
      expect(parent?.end).toBeGreaterThanOrEqual(passage.end)
    }
  })
})

describe('keys', () => {
  const words = new Map(sentences.map((sentence) => [sentence.key, sentence.text]))

  test('are unique and usable in an address', () => {
    expect(new Set(passages.map((passage) => passage.key)).size).toBe(passages.length)
    expect(passages.every((passage) => /^[a-z][0-9a-f]{8}$/.test(passage.key))).toBe(true)
  })

  const keysOf = (text: string) =>
    new Map(
      readReport(text, corrections)
        .passages.filter((passage) => passage.kind === 'sentence')
        .map((passage) => [passage.key, passage.text]),
    )
  const editable = sentences.filter((sentence) => !sentence.text.includes('思想和党的二十大'))
  const one = fc.constantFrom(...editable)

  test('survive the deletion of any other sentence', () => {
    fc.assert(
      fc.property(one, (gone) => {
        const left = keysOf(source.slice(0, gone.start) + source.slice(gone.end))
        const lost = [...words.keys()].filter((key) => !left.has(key) || left.get(key) !== words.get(key))
        expect(lost.filter((key) => key !== gone.key)).toEqual([])
      }),
      { numRuns: 60 },
    )
  })

  test('survive a sentence put in before or after any other', () => {
    fc.assert(
      fc.property(one, fc.boolean(), (beside, before) => {
        const at = before || beside.text.endsWith('：') ? beside.start : beside.end
        const more = keysOf(`${source.slice(0, at)}另行增加若干事项，并抓好落实。${source.slice(at)}`)
        expect([...words.keys()].filter((key) => !more.has(key))).toEqual([])
      }),
      { numRuns: 60 },
    )
  })

  test('survive a correction inside another sentence', () => {
    fc.assert(
      fc.property(one, (changed) => {
        const middle = Math.floor((changed.start + changed.end) / 2)
        const other = keysOf(`${source.slice(0, middle)}字${source.slice(middle)}`)
        expect([...words.keys()].filter((key) => !other.has(key) && key !== changed.key)).toEqual([])
      }),
      { numRuns: 60 },
    )
  })

  test('do not move when the source is spaced or broken differently, or a correction is added', () => {
    const spaced = source.replaceAll(/(\d) ([一-龥])/g, '$1$2')
    expect([...keysOf(spaced).keys()]).toEqual([...words.keys()])
    const more = [...corrections, { id: 'x', stood: '北官', stands: '北宫', why: 'test' }]
    const keys = readReport(source, more).passages.map((passage) => passage.key)
    expect(keys).toEqual(passages.map((passage) => passage.key))
  })
})

describe('a correction', () => {
  test('that does not stand in the source is refused by name', () => {
    const wrong = [{ id: 'gone', stood: '没有这句话', stands: '', why: 'test' }]
    expect(() => readReport(source, wrong)).toThrow('gone')
  })
})

describe('the smallest report', () => {
  const small = (body: string) =>
    readReport(`工作报告\n——2025年2月3日在某区第一届人民代表大会第一次会议上\n区长 某人\n${body}`, [])
      .passages

  test('a paragraph without title keeps all its sentences', () => {
    const texts = small('各位代表：\n一、2025年主要任务\n（一）办好实事\n开展甲事，做好乙事。完成丙事。')
    expect(texts.map((passage) => passage.text)).toEqual([
      '',
      '各位代表：',
      '一、2025年主要任务',
      '（一）办好实事',
      '',
      '开展甲事，做好乙事。',
      '完成丙事。',
    ])
  })

  test('a full stop inside quotation marks ends the sentence after the mark', () => {
    const texts = small('各位代表：\n他说：“要办好。”我们照办。').filter(
      (passage) => passage.kind === 'sentence',
    )
    expect(texts.map((passage) => passage.text)).toEqual(['各位代表：', '他说：“要办好。”', '我们照办。'])
  })
})
