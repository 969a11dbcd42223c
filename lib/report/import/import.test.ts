import { describe, expect, it } from 'vitest'
import { INVENTED_REPORT, INVENTED_YEAR } from '@/db/testing/invented-report'
import { type DraftContent, type DraftTask, isLiving } from '@/lib/domain/draft/content'
import { dropTask } from '@/lib/domain/draft/drop-task'
import { splitTask } from '@/lib/domain/draft/split-task'
import { chapterHeadings } from '@/lib/queries/chapter-headings'
import { chapterName } from '@/lib/text/zh/task-words'
import { propose } from '../propose'
import { chaptersOf, projectOf } from './chapter-of-place'
import { draftOfProposal } from './draft-of-proposal'
import { draftOverKnown } from './draft-over-known'
import type { KnownReport, KnownTask } from './known-report'
import { numeralOf } from './numerals'
import { reportOfDraft } from './report-of-draft'

const fresh = () => draftOfProposal(propose(INVENTED_REPORT), INVENTED_YEAR)
const titled = ({ tasks }: DraftContent, words: string) => {
  const found = tasks.find(({ sources }) => sources.some(({ quote }) => quote.includes(words)))
  if (!found) throw new Error(`no task of ${words}`)
  return found
}

describe('a fresh draft', () => {
  it('gives codes from 001 in reading order, and chapters as the report numbers them', () => {
    const { tasks, highest } = fresh()
    expect(tasks.map(({ code }) => Number(code))).toEqual(tasks.map((_, index) => index + 1))
    expect(highest).toBe(tasks.length)
    expect(titled(fresh(), '地区生产总值')).toMatchObject({ chapter: '0', headline: true })
    expect(titled(fresh(), '新增养老床位')).toMatchObject({ chapter: '1', headline: false })
    expect(titled(fresh(), '数字化转型')).toMatchObject({ chapter: '2', class: 'qualitative' })
  })

  it('quotes its passages letter by letter', () => {
    const { passages, tasks } = fresh()
    for (const { passage, start, end, quote } of tasks.flatMap(({ sources }) => sources))
      expect(passages.find(({ key }) => key === passage)?.text.slice(start, end)).toBe(quote)
  })
})

describe('what is published of it', () => {
  const report = (content: DraftContent) =>
    reportOfDraft(content, { fileName: '报告.docx', day: '2025-02-03' })

  it('holds every living task with its figures under letters', () => {
    const { tasks, report: said, provenance } = report(fresh())
    expect(said).toMatchObject({ year: INVENTED_YEAR, speaker: '林小满', date: '2025-01-14' })
    expect(provenance.obtained).toContain('报告.docx')
    expect(tasks).toHaveLength(fresh().tasks.length)
    const beds = tasks.find(({ title }) => title.includes('养老床位'))
    expect(beds?.targets).toMatchObject([{ key: 'a', value: '200', unit: '张', normalised: '200' }])
  })

  it('compares with the year before by their own keys', () => {
    const { comparisons, results, tasks } = report(fresh())
    const keys = new Set(results.map(({ key }) => key))
    const targets = new Set(tasks.flatMap(({ code, targets: own }) => own.map(({ key }) => `${code}-${key}`)))
    expect(comparisons.length).toBeGreaterThan(0)
    for (const { result, target } of comparisons)
      expect([keys.has(result), targets.has(target)]).toEqual([true, true])
  })

  it('turns a task that was left out into words with the reason', () => {
    const code = titled(fresh(), '数字化转型').code
    const answer = dropTask(fresh(), { code, reason: '属于日常工作' })
    const { tasks, stances } = report('content' in answer ? answer.content : fresh())
    expect(tasks.some((task) => task.code === code)).toBe(false)
    expect(stances.at(-1)).toMatchObject({ reason: '属于日常工作' })
  })
})

const knownTask = (task: DraftTask, { targets }: DraftContent): KnownTask => ({
  ...task,
  retired: false,
  targets: targets
    .filter(({ id }) => task.targets.includes(id))
    .map((target) => ({
      ...target,
      key: task.keys[target.id] ?? '',
      relations: [],
      retired: false,
      byHand: null,
    })),
})
const knownOf = (content: DraftContent): KnownReport => ({
  tasks: content.tasks.map((task) => knownTask(task, content)),
  stances: {},
  answers: {},
})

describe('another reading of a published year', () => {
  it('changes nothing when the text is the same', () => {
    const first = fresh()
    const again = draftOverKnown(fresh(), knownOf(first))
    const told = ({ tasks }: DraftContent) =>
      tasks.map(({ code, title, sources, targets, keys, fate }) => [
        code,
        title,
        sources,
        targets.map((id) => keys[id]),
        fate,
      ])
    expect(told(again)).toEqual(told(first))
    expect(again.tasks.every(({ known }) => known)).toBe(true)
    expect(again.highest).toBe(first.highest)
  })

  it('keeps what was decided: a cut task stays cut, a title stays, no code is given twice', () => {
    const lifts = titled(fresh(), '新建各类绿地')
    const cut = splitTask(fresh(), { code: lifts.code, title: '公共绿地另列', clauses: [0], targets: [] })
    const decided = 'content' in cut ? cut.content : fresh()
    const known = knownOf(decided)
    const again = draftOverKnown(fresh(), known)
    expect(again.tasks.map(({ code }) => code).sort()).toEqual(decided.tasks.map(({ code }) => code).sort())
  })

  it('gives what is new a code above every one ever given, and keeps what is gone, left out', () => {
    const known = knownOf(fresh())
    const [first, ...rest] = known.tasks
    if (!first) throw new Error('there are tasks')
    const gone = {
      ...first,
      code: '500',
      sources: [{ passage: 'none', start: 0, end: 4, quote: '从未写过的话' }],
    }
    const again = draftOverKnown(fresh(), { ...known, tasks: [...rest, gone] })
    expect(again.tasks.find(({ code }) => code === '501')).toMatchObject({ title: first.title, known: false })
    expect(again.tasks.find(({ code }) => code === '500')).toMatchObject({
      known: true,
      fate: { kind: 'dropped' },
    })
    expect(again.tasks.filter(isLiving)).toHaveLength(fresh().tasks.length)
  })

  it('takes a changed figure from the text, under its letter', () => {
    const known = knownOf(fresh())
    const before = known.tasks.map((task) => ({
      ...task,
      targets: task.targets.map((target) => (target.unit === '张' ? { ...target, value: '180' } : target)),
    }))
    const again = draftOverKnown(fresh(), { ...known, tasks: before })
    expect(again.targets.filter(({ unit }) => unit === '张')).toMatchObject([{ value: '200' }])
  })

  it('leaves a sentence that was published as a stance one', () => {
    const known = knownOf(fresh())
    const digital = titled(fresh(), '数字化转型')
    const passage = digital.sources[0]?.passage ?? ''
    const tasks = known.tasks.filter(({ code }) => code !== digital.code)
    const again = draftOverKnown(fresh(), { ...known, tasks, stances: { [passage]: '概述' } })
    expect(again.stances).toContainEqual(expect.objectContaining({ passage, reason: '概述' }))
    expect(again.tasks).toHaveLength(tasks.length)
  })
})

describe('places as codes', () => {
  it.each([
    ['一', 1],
    ['十', 10],
    ['十二', 12],
    ['二十', 20],
    ['二十三', 23],
    ['', null],
    ['甲', null],
    ['十甲', null],
  ])('%j is %s', (text, number) => expect(numeralOf(text)).toBe(number))

  it('counts chapters in the order of the text, without the look back', () => {
    const wheres = ['一（一）', '二', '目标', '二（一）', '二（二）', '三（一）', '附件九']
    const passages = fresh()
      .passages.slice(0, wheres.length)
      .map((one, at) => ({ ...one, where: wheres[at] ?? '' }))
    const chapter = chaptersOf(passages, ['目标', '二（一）', '二（二）', '三（一）', '附件九', '二'])
    expect(wheres.map(chapter)).toEqual(['0', '0', '0', '1', '2', '3', 'annex'])
    expect([projectOf('附件九'), projectOf('二（一）')]).toEqual([9, null])
  })

  it('gives each of nine chapters a number of its own, one without a task too, as the pages count them', () => {
    const NUMERALS = '一二三四五六七八九'
    const chapters = [...NUMERALS].flatMap((n, at) => [
      `（${n}）做好第${n}方面工作`,
      at === 4 ? '工作永远在路上。' : `新建口袋公园${at + 1}座，完善设施。`,
    ])
    const text = [
      '2031年政府工作报告',
      '一、2030年工作回顾',
      '完成投资1亿元。',
      '二、2031年主要任务',
      ...chapters,
    ]
    const { tasks, passages } = draftOfProposal(propose(text.join('\n')), 2031)
    const numbers = tasks.map(({ chapter }) => chapter)
    expect(numbers).toEqual(['1', '2', '3', '4', '6', '7', '8', '9'])
    const headings = chapterHeadings(passages.map((one) => ({ ...one, location: one.where })))
    expect(headings.map(({ chapter }) => chapter)).toEqual([...'123456789'])
    expect(numbers.map(chapterName).at(-1)).toBe('第九章')
  })

  it('takes the parts themselves where the report has no chapters', () => {
    const passages = fresh()
      .passages.slice(0, 2)
      .map((one, at) => ({ ...one, where: ['三', '四'][at] ?? '' }))
    expect(['三', '四'].map(chaptersOf(passages, ['三', '四']))).toEqual(['1', '2'])
  })
})
