import { describe, expect, it } from 'vitest'
import { type Doubt, doubtsOf, fallsBack, type ReviewedEntry, type ReviewedTarget } from './doubts'
import { MEASURES } from './target'

const target: ReviewedTarget = {
  id: '2024-087-a',
  name: '加装电梯开工',
  unit: '台',
  measure: 'flow',
  goal: '200',
  value: '136',
  blank: null,
  previous: '83',
}

const entry: ReviewedEntry = {
  judgement: 'late',
  verdict: 'behind',
  problemPublic: '管线迁移用时较长。',
  progress: '完成管线迁移的楼栋全部开工。',
  previousProgress: '累计开工83台。',
  late: false,
  targets: [target],
}

const codes = (change: Partial<ReviewedEntry>) => doubtsOf({ ...entry, ...change }).map(({ code }) => code)

describe('doubts about a submitted entry', () => {
  it.each([
    ['nothing odd', {}, []],
    ['the judgement says another thing', { judgement: 'normal' }, ['judgement']],
    ['behind, and no problem named', { problemPublic: ' ' }, ['noProblem']],
    ['a cumulative value fell', { targets: [{ ...target, value: '79' }] }, ['fell']],
    ['the same value again', { targets: [{ ...target, value: '83' }] }, []],
    ['a rate fell', { targets: [{ ...target, measure: 'rate', value: '79' }] }, []],
    [
      'a value became a blank',
      { targets: [{ ...target, value: null, blank: 'notAvailable' }] },
      ['wentBlank'],
    ],
    ['nothing was there before', { targets: [{ ...target, previous: null, value: '1' }] }, []],
    ['last quarter’s words again', { progress: '累计开工83台。 ' }, ['sameWords']],
    ['late', { late: true }, ['late']],
    ['all is reached, the judgement is not', { verdict: 'done', judgement: 'normal' }, ['reachedOpen']],
    ['all is reached, and judged so', { verdict: 'done', judgement: 'done' }, []],
    ['half of the year in one quarter', { targets: [{ ...target, value: '183' }] }, ['jumped']],
    ['a little less than that', { targets: [{ ...target, value: '182' }] }, []],
    ['a share that rises is no jump', { targets: [{ ...target, measure: 'level', value: '190' }] }, []],
    ['the text holds the figure', { progress: '累计开工136台，其中四号线70台。' }, []],
    ['the text holds another one', { progress: '累计开工139台。' }, ['textDiffers']],
    ['the text holds goal, last and step', { progress: '目标200台，上季83台，本季53台。' }, []],
    ['another unit in the text', { progress: '涉及139户。' }, []],
    ['nothing computed', { verdict: null, judgement: 'normal', problemPublic: '' }, []],
  ] as [string, Partial<ReviewedEntry>, Doubt['code'][]][])('%s', (_what, change, expected) => {
    expect(codes(change)).toEqual(expected)
  })

  it('lists all of them, the gravest first', () => {
    const change = {
      judgement: 'done',
      problemPublic: '',
      progress: entry.previousProgress ?? '',
      late: true,
    } as const
    expect(codes({ ...change, targets: [{ ...target, value: '9' }] })).toEqual([
      'judgement',
      'noProblem',
      'fell',
      'sameWords',
      'late',
    ])
  })

  it('asks about a fall only where values are counted up', () => {
    const asked = MEASURES.filter((measure) => fallsBack(measure, '1', '2'))
    expect(asked).toEqual(['flow', 'node'])
    expect(fallsBack('flow', null, '2')).toBe(false)
    expect(fallsBack('flow', '1', null)).toBe(false)
  })
})
