import { describe, expect, it } from 'vitest'
import { verdictOfTarget } from '@/lib/domain/verdict-of-target'
import { type PublishedTarget, type PublishedWords, publicationSays } from './publication'

const flow = {
  kind: 'count',
  measure: 'flow',
  bound: 'exact',
  trend: null,
  unit: '户',
  direction: 'reach',
} as const

function target(value: string, baseline: string | null = null): PublishedTarget {
  const paced = { ...flow, value: '400', baseline, measure: baseline ? ('stock' as const) : flow.measure }
  const verdict = verdictOfTarget({ target: paced, entered: { value }, quarter: { year: 2024, quarter: 3 } })
  return { ...flow, measure: paced.measure, value, verdict }
}

const said = (words: Partial<PublishedWords>) =>
  publicationSays({
    quarter: 3,
    target: null,
    before: null,
    progress: '做了一些事。',
    correctionReason: null,
    ...words,
  })

describe('what a publication says in one line', () => {
  it.each<[string, Partial<PublishedWords>, string]>([
    [
      'a step forward',
      { target: target('296'), before: '172' },
      '第三季度累计296户，较上次公布增加124户，占全年74%。',
    ],
    ['a first one', { target: target('296') }, '第三季度累计296户，占全年74%。'],
    [
      'a step back is told, not hidden',
      { target: target('170'), before: '172' },
      '第三季度累计170户，较上次公布减少2户，占全年42.5%。',
    ],
    [
      'standing still',
      { target: target('172'), before: '172' },
      '第三季度累计172户，与上次公布持平，占全年43%。',
    ],
    ['a stock', { target: target('350', '300') }, '第三季度累计350户，增量完成50%。'],
    ['words alone', {}, '做了一些事。'],
    [
      'a correction',
      { target: target('296'), correctionReason: '重复统计' },
      '更正：第三季度，原因：重复统计',
    ],
  ])('%s', (_, given, expected) => expect(said(given)).toBe(expected))

  it('cuts what is too long for a line', () => {
    expect(said({ progress: '长'.repeat(200) })).toHaveLength(72)
  })
})
