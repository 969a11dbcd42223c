import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { BLANKS, type Blank } from '@/lib/domain/blank'
import { JUDGEMENTS } from '@/lib/domain/judgement'
import type { Plan } from '@/lib/domain/plan'
import { QUARTER_NUMBERS, type QuarterNumber } from '@/lib/domain/quarter'
import { BOUNDS, KINDS, MEASURES, type PacedTarget } from '@/lib/domain/target'
import { VERDICT_CODES, type Verdict } from '@/lib/domain/verdict'
import { verdictOfTarget } from '@/lib/domain/verdict-of-target'
import { verdictOfTask } from '@/lib/domain/verdict-of-task'
import { blankSays, judgementSays, taskVerdictCounts, verdictSays, verdictSentence } from './verdict'
import { verdictSum } from './verdict-sum'

const lifts: PacedTarget = {
  measure: 'flow',
  kind: 'count',
  direction: 'reach',
  bound: 'exact',
  value: '200',
  unit: '台',
  baseline: null,
}
const firms: PacedTarget = { ...lifts, measure: 'stock', value: '650', unit: '家', baseline: '540' }
const growth: PacedTarget = { ...lifts, measure: 'rate', kind: 'growthRate', value: '5', unit: '%' }
const saving: PacedTarget = { ...growth, value: '3', trend: 'down' }
const level: PacedTarget = { ...lifts, measure: 'level', kind: 'ratio', value: '45', unit: '%' }
const cap: PacedTarget = { ...lifts, measure: 'cap', direction: 'within', value: '26000', unit: '人' }
const road: PacedTarget = { ...lifts, measure: 'node', kind: 'milestone', value: null, unit: '' }
const jobs: PacedTarget = { ...lifts, measure: 'external', value: null, unit: '个' }
const few: PacedTarget = { ...lifts, value: '2', unit: '家' }

const verdictAt = (target: PacedTarget, quarter: QuarterNumber, value: string, plan?: Plan): Verdict => {
  const verdict = verdictOfTarget({ target, entered: { value }, quarter: { year: 2024, quarter }, plan })
  if (!verdict) throw new Error('no verdict')
  return verdict
}

const milestones = (due: QuarterNumber, met: boolean | null): Plan => ({ milestones: [{ due, met }] })

type Row = [
  target: PacedTarget,
  quarter: QuarterNumber,
  value: string,
  sentence: string,
  sum: string[],
  plan?: Plan,
]

const ROWS: Row[] = [
  [
    lifts,
    2,
    '83',
    '年度目标200台，至二季度末83台，占41.5%，序时50%，欠进度8.5个百分点',
    ['83 ÷ 200 = 41.5%', '41.5% − 50% = −8.5个百分点'],
  ],
  [
    lifts,
    2,
    '120',
    '年度目标200台，至二季度末120台，占60%，序时50%，超进度10个百分点',
    ['120 ÷ 200 = 60%', '60% − 50% = 10个百分点'],
  ],
  [
    lifts,
    1,
    '20',
    '年度目标200台，至一季度末20台，占10%，计划10%，达进度',
    ['20 ÷ 200 = 10%', '10% − 10% = 0个百分点'],
    { expected: { 1: '10' } },
  ],
  [lifts, 3, '344', '年度目标200台，至三季度末344台，占172%，已完成', ['344 ÷ 200 = 172%']],
  [
    lifts,
    4,
    '183',
    '年度目标200台，至年末183台，占91.5%，欠进度，差17台',
    ['183 ÷ 200 = 91.5%', '200台 − 183台 = 17台'],
  ],
  [lifts, 4, '205', '年度目标200台，至年末205台，占102.5%，已完成', ['205 ÷ 200 = 102.5%']],
  [
    { ...lifts, bound: 'atLeast' },
    1,
    '50',
    '年度目标200台以上，至一季度末50台，占25%，序时25%，达进度',
    ['50 ÷ 200 = 25%', '25% − 25% = 0个百分点'],
  ],
  [
    firms,
    3,
    '640',
    '上年末540家，年度目标650家，至三季度末640家，增量完成90.9%，序时75%，超进度15.9个百分点',
    ['(640 − 540) ÷ (650 − 540) ≈ 90.9%', '90.9% − 75% = 15.9个百分点'],
  ],
  [
    { ...firms, value: '30', baseline: '40', unit: '微克' },
    2,
    '41',
    '上年末40微克，年度目标30微克，至二季度末41微克，减量完成−10%，序时50%，欠进度60个百分点',
    ['(41 − 40) ÷ (30 − 40) = −10%', '−10% − 50% = −60个百分点'],
  ],
  [
    firms,
    4,
    '649',
    '上年末540家，年度目标650家，至年末649家，增量完成99.1%，欠进度，差1家',
    ['(649 − 540) ÷ (650 − 540) ≈ 99.1%', '650家 − 649家 = 1家'],
  ],
  [
    { ...firms, baseline: null },
    3,
    '640',
    '年度目标650家，至三季度末640家，未到节点（没有可比的上年基数）',
    [],
  ],
  [
    { ...firms, baseline: null },
    4,
    '640',
    '年度目标650家，至年末640家，欠进度，差10家',
    ['650家 − 640家 = 10家'],
  ],
  [{ ...firms, baseline: null }, 4, '650', '年度目标650家，至年末650家，已完成', []],
  [few, 2, '0', '年度目标2家，至二季度末0家，未到节点（2家中已完成0家）', []],
  [few, 4, '1', '年度目标2家，至年末1家，占50%，欠进度，差1家', ['1 ÷ 2 = 50%', '2家 − 1家 = 1家']],
  [
    growth,
    1,
    '5.3',
    '年度目标增长5%，至一季度末增长5.3%，高于目标0.3个百分点，全年数据未出',
    ['5.3% − 5% = 0.3个百分点'],
  ],
  [
    growth,
    2,
    '-1.2',
    '年度目标增长5%，至二季度末下降1.2%，低于目标6.2个百分点，全年数据未出',
    ['−1.2% − 5% = −6.2个百分点'],
  ],
  [growth, 3, '5', '年度目标增长5%，至三季度末增长5%，与目标持平，全年数据未出', ['5% − 5% = 0个百分点']],
  [
    { ...growth, bound: 'about' },
    4,
    '5.1',
    '年度目标增长5%左右，至年末增长5.1%，高于目标0.1个百分点，已完成',
    ['5.1% − 5% = 0.1个百分点'],
  ],
  [growth, 4, '0', '年度目标增长5%，至年末持平，低于目标5个百分点，全年未达到目标', ['0% − 5% = −5个百分点']],
  [
    saving,
    2,
    '3.2',
    '年度目标下降3%，至二季度末下降3.2%，降幅高于目标0.2个百分点，全年数据未出',
    ['3.2% − 3% = 0.2个百分点'],
  ],
  [
    saving,
    2,
    '-1',
    '年度目标下降3%，至二季度末增长1%，降幅低于目标4个百分点，全年数据未出',
    ['−1% − 3% = −4个百分点'],
  ],
  [level, 2, '43', '年度目标45%，至二季度末43%，距目标2个百分点', ['45% − 43% = 2个百分点']],
  [level, 2, '45', '年度目标45%，至二季度末45%，已达到目标，以年末为准', ['45% = 45%']],
  [
    level,
    4,
    '44.5',
    '年度目标45%，至年末44.5%，距目标0.5个百分点，年末未达到目标',
    ['45% − 44.5% = 0.5个百分点'],
  ],
  [level, 4, '46', '年度目标45%，至年末46%，已完成', ['46% > 45%']],
  [
    { ...level, value: '300', unit: '家' },
    1,
    '280',
    '年度目标300家，至一季度末280家，距目标20家',
    ['300家 − 280家 = 20家'],
  ],
  [cap, 2, '25800', '年度目标26000人以内，至二季度末25800人，控制在目标内', ['25800人 < 26000人']],
  [
    cap,
    3,
    '26100',
    '年度目标26000人以内，至三季度末26100人，超出控制目标100人',
    ['26100人 − 26000人 = 100人'],
  ],
  [cap, 4, '26000', '年度目标26000人以内，至年末26000人，控制在目标内，已完成', ['26000人 = 26000人']],
  [jobs, 1, '5000', '至一季度末5000个，目标值待下达', []],
  [road, 2, '1', '已完成', []],
  [road, 1, '0', '未到节点', []],
  [road, 1, '0', '未到节点（计划年末）', [], milestones(4, null)],
  [road, 1, '0', '未到节点（计划三季度末）', [], milestones(3, null)],
  [road, 2, '0', '二季度末节点未完成，欠进度', [], milestones(2, null)],
  [road, 3, '0', '二季度末节点已完成，达进度', [], milestones(2, true)],
  [road, 4, '0', '年末节点未完成，欠进度', []],
  [road, 4, '0', '年末节点未完成，欠进度', [], milestones(2, true)],
]

describe('a verdict as a sentence with its sum', () => {
  it.each(ROWS)('%# %j in quarter %d with %s: %s', (target, quarter, value, sentence, sum, plan) => {
    const verdict = verdictAt(target, quarter, value, plan)
    expect(verdictSentence(verdict)).toBe(sentence)
    expect(verdictSum(verdict)).toEqual(sum)
    expect(sentence.endsWith(verdictSays(verdict))).toBe(true)
  })

  it('nothing entered under a target that is to be handed down', () => {
    const verdict = verdictOfTarget({ target: jobs, entered: null, quarter: { year: 2024, quarter: 1 } })
    expect(verdict && verdictSentence(verdict)).toBe('目标值待下达')
  })

  it('for any verdict: closed up, without a hyphen for a minus, and read back from JSON as the same', () => {
    const targets: fc.Arbitrary<PacedTarget> = fc.record({
      measure: fc.constantFrom(...MEASURES),
      becomes: fc.constantFrom('flow', 'cap', 'rate', null),
      kind: fc.constantFrom(...KINDS),
      direction: fc.constantFrom('reach', 'increase', 'within'),
      bound: fc.constantFrom(...BOUNDS),
      value: fc.option(fc.integer({ min: 1, max: 5000 }).map(String)),
      unit: fc.constantFrom('台', '%', '万平方米'),
      baseline: fc.option(fc.integer({ min: 1, max: 5000 }).map(String)),
      trend: fc.constantFrom('up', 'down', null),
    })
    const values = fc.integer({ min: -100, max: 9000 }).map(String)
    fc.assert(
      fc.property(targets, values, fc.constantFrom(...QUARTER_NUMBERS), (target, value, quarter) => {
        const verdict = verdictOfTarget({ target, entered: { value }, quarter: { year: 2024, quarter } })
        if (!verdict) return
        const sentence = verdictSentence(verdict)
        expect(sentence).not.toMatch(/[\s-]|undefined|null|NaN|，，|，$/)
        expect(verdictSum(verdict).join()).not.toMatch(/-|undefined|null|NaN/)
        expect(verdictSentence(JSON.parse(JSON.stringify(verdict)))).toBe(sentence)
      }),
      { numRuns: 1000 },
    )
  })

  it('a rate is above or below, never on or off pace', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: -50, max: 50 }),
        fc.constantFrom(...QUARTER_NUMBERS),
        (value, quarter) => {
          expect(verdictSentence(verdictAt(growth, quarter, String(value)))).not.toMatch(/[达欠超]进度/)
        },
      ),
    )
  })
})

describe('taskVerdictCounts', () => {
  type Mixture = [outcomes: (string | null)[], words: string]
  const MIXTURES: Mixture[] = [
    [['behind', 'onPace', 'onPace'], '3项指标：1欠、2达'],
    [['done', 'ahead', 'notDueYet'], '3项指标：1未到节点、1超、1完成'],
    [['behind', 'notAvailable', 'notDue', 'notApplicable'], '4项指标：1欠、1暂无数据、1未到报告期、1不适用'],
    [['done', null], '2项指标：1完成、1未填'],
    [['done'], '1项指标：1完成'],
  ]

  it.each(MIXTURES)('%j reads %s', (outcomes, words) => {
    const known = outcomes.map((one) => {
      const code = VERDICT_CODES.find((each) => each === one)
      return code ? { code } : (one as Blank | null)
    })
    const verdict = verdictOfTask(known)
    expect(verdict && taskVerdictCounts(verdict)).toBe(words)
  })
})

describe('what is not computed', () => {
  it.each([
    ['notAvailable', '统计数据尚未发布', '暂无数据：统计数据尚未发布'],
    ['notDue', '年底统计', '未到报告期：年底统计'],
    ['notApplicable', '', '不适用'],
  ] as const)('%s, %s: %s', (blank, reason, words) => {
    expect(blankSays(blank, reason)).toBe(words)
  })

  it('blanks and judgements all have words of their own', () => {
    expect(new Set(BLANKS.map((blank) => blankSays(blank, ''))).size).toBe(BLANKS.length)
    expect(new Set(JUDGEMENTS.map(judgementSays)).size).toBe(JUDGEMENTS.length)
  })
})
