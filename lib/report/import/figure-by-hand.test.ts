// Figures that people read themselves, laid over what the reader makes of a made-up report.
import { describe, expect, it } from 'vitest'
import { INVENTED_REPORT, INVENTED_YEAR } from '@/db/testing/invented-report'
import type { Corrected, DraftContent, DraftTask } from '@/lib/domain/draft/content'
import {
  addFigure,
  amendFigure,
  isByHand,
  type SaidFigure,
  strikeFigure,
} from '@/lib/domain/draft/figure-by-hand'
import { clausesOfTask } from '@/lib/domain/draft/split-task'
import { propose } from '../propose'
import { draftOfProposal } from './draft-of-proposal'
import { draftOverKnown } from './draft-over-known'
import type { KnownReport } from './known-report'

const fresh = () => draftOfProposal(propose(INVENTED_REPORT), INVENTED_YEAR)
const BEDS: SaidFigure = {
  ...{ name: '新增养老床位', value: '200', valueTo: null, unit: '张' },
  ...{ kind: 'count', measure: 'flow', bound: 'exact' },
}

function done(corrected: Corrected): DraftContent {
  if ('refused' in corrected) throw new Error(corrected.refused)
  return corrected.content
}
function taskOf({ tasks }: DraftContent, words: string): DraftTask {
  const found = tasks.find(({ sources }) => sources.some(({ quote }) => quote.includes(words)))
  if (!found) throw new Error(`no task of ${words}`)
  return found
}
const beds = (content: DraftContent) => taskOf(content, '新增养老床位')
const figuresOf = (content: DraftContent, { targets }: DraftTask) =>
  content.targets.filter(({ id }) => targets.includes(id))

/** The draft as if the reader had not seen the beds. */
function missed(): DraftContent {
  const content = fresh()
  const task = beds(content)
  const target = figuresOf(content, task).find(({ unit }) => unit === '张')?.id ?? ''
  return done(strikeFigure(content, { code: task.code, target, reason: '没有读到' }))
}
const clauseOf = (content: DraftContent, words: string) =>
  clausesOfTask(content, beds(content)).findIndex(({ quote }) => quote.includes(words))
const added = (content: DraftContent, said = BEDS, written = '') =>
  addFigure(content, {
    ...{ code: beds(content).code, clause: clauseOf(content, '养老床位'), written, said },
  })

describe('a figure that is no target', () => {
  it('leaves its task with the words, and is unclaimed with the reason', () => {
    const content = missed()
    expect(beds(content)).toMatchObject({ targets: [], class: 'qualitative' })
    expect(content.unclaimed).toContainEqual(expect.objectContaining({ figure: '200张', rule: '没有读到' }))
    expect(content.comparisons.some(({ target }) => !content.targets.some(({ id }) => id === target))).toBe(
      false,
    )
  })
})

describe('a figure added by hand', () => {
  it('stands at its words, makes the task quantified, and gets a letter that was never given', () => {
    const content = done(added(missed()))
    const task = beds(content)
    const [target, ...more] = figuresOf(content, task)
    expect(more).toEqual([])
    expect(target).toMatchObject({ ...BEDS, rule: 'addedByHand', direction: 'reach' })
    const [source] = target?.sources ?? []
    const text = content.passages.find(({ key }) => key === source?.passage)?.text
    expect(text?.slice(source?.figure?.start, source?.figure?.end)).toBe('200张')
    expect(task).toMatchObject({ class: 'quantified' })
    expect(Object.values(task.keys)).toEqual(['a', 'b'])
    expect(content.unclaimed.some(({ rule }) => rule === '没有读到')).toBe(false)
  })

  it.each([
    ['a number that is not written there', { ...BEDS, value: '300' }, '', 'notWritten'],
    ['a spelling that is not written there', BEDS, '二百张', 'notWritten'],
  ])('is refused for %s', (_, said, written, refused) => {
    expect(added(missed(), said, written)).toEqual({ refused })
  })

  it('may be written otherwise than it is counted', () => {
    const content = done(added(missed(), { ...BEDS, value: '0.2', unit: '' }, '200张'))
    expect(figuresOf(content, beds(content))).toMatchObject([{ value: '0.2' }])
  })

  it('is refused at a clause that the task has not', () => {
    const content = missed()
    const nowhere = { code: beds(content).code, clause: 99, written: '', said: BEDS }
    expect(addFigure(content, nowhere)).toEqual({ refused: 'noClause' })
  })

  it('that is a limit is kept within', () => {
    const content = done(added(missed(), { ...BEDS, measure: 'cap' }))
    expect(figuresOf(content, beds(content))).toMatchObject([{ direction: 'within' }])
  })
})

describe('a figure put right', () => {
  const amended = (said: SaidFigure) => {
    const content = fresh()
    const task = beds(content)
    const target = figuresOf(content, task)[0]?.id ?? ''
    return amendFigure(content, { code: task.code, target, said })
  }

  it('keeps its words and its letter, and its pair as long as the two can be compared', () => {
    const content = done(amended({ ...BEDS, value: '220' }))
    const [target] = figuresOf(content, beds(content))
    expect(target).toMatchObject({ value: '220', rule: 'amendedByHand' })
    expect(content.comparisons.map((pair) => pair.target)).toContain(target?.id)
    const other = done(amended({ ...BEDS, unit: '平方米' }))
    expect(other.comparisons.map((pair) => pair.target)).not.toContain(target?.id)
  })

  it('is refused where nothing changed', () => {
    const [target] = figuresOf(fresh(), beds(fresh()))
    if (!target) throw new Error('the beds are counted')
    const { name, value, valueTo, unit, kind, measure, bound } = target
    const said = { name, value: value ?? '', valueTo, unit, kind, measure, bound } as SaidFigure
    expect(amended(said)).toEqual({ refused: 'nothingChanged' })
  })
})

/** What is published of a draft, as another reading finds it. */
const knownOf = (content: DraftContent): KnownReport => ({
  tasks: content.tasks.map((task) => ({
    ...task,
    retired: false,
    targets: figuresOf(content, task).map((target) => ({
      ...{ ...target, key: task.keys[target.id] ?? '', relations: [], retired: false },
      byHand: isByHand(target) ? target.rule : null,
    })),
  })),
  stances: {},
  answers: {},
})

describe('another reading of the text', () => {
  it('keeps a figure that was added, once', () => {
    const again = draftOverKnown(fresh(), knownOf(done(added(missed()))))
    expect(figuresOf(again, beds(again))).toMatchObject([{ ...BEDS, rule: 'addedByHand' }])
  })

  it.each([
    ['value', { value: '220' }],
    ['unit', { unit: '个' }],
    ['value and unit', { value: '2', unit: '百张' }],
  ])('keeps a %s that was put right, and lists the numeral nowhere else', (_, part) => {
    const content = fresh()
    const task = beds(content)
    const target = figuresOf(content, task)[0]?.id ?? ''
    const decided = done(amendFigure(content, { code: task.code, target, said: { ...BEDS, ...part } }))
    const again = draftOverKnown(fresh(), knownOf(decided))
    expect(figuresOf(again, beds(again))).toMatchObject([{ ...BEDS, ...part, rule: 'amendedByHand' }])
    expect(again.unclaimed).toHaveLength(fresh().unclaimed.length)
  })
})
