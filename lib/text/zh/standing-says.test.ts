import { describe, expect, it } from 'vitest'
import type { Measure } from '@/lib/domain/target'
import type { Verdict } from '@/lib/domain/verdict'
import { verdictOfTarget } from '@/lib/domain/verdict-of-target'
import { type Stands, standingSays, standingSaysBriefly, standingSaysPlainly } from './standing-says'

function judged(
  measure: Measure,
  goal: string | null,
  value: string,
): { measure: Measure; verdict: Verdict | null } {
  const verdict = verdictOfTarget({
    target: {
      measure,
      kind: measure === 'rate' ? 'growthRate' : 'count',
      direction: measure === 'cap' ? 'within' : 'reach',
      bound: 'exact',
      value: goal,
      unit: measure === 'rate' || measure === 'level' ? '%' : '台',
      baseline: null,
    },
    entered: { value },
    quarter: { year: 2024, quarter: 2 },
  })
  return { measure, verdict }
}

const stands = (standing: Stands['standing'], ...targets: Stands['targets']): Stands => ({
  standing,
  judgement: 'normal',
  targets,
})

describe('how a task stands, in a few words', () => {
  it.each<[string, Stands, string]>([
    ['a flow', stands('behind', judged('flow', '200', '83')), '欠进度'],
    ['a rate above its target', stands('onPace', judged('rate', '5', '5.3')), '高于目标0.3个百分点'],
    ['a rate below its target', stands('behind', judged('rate', '5', '4.6')), '低于目标0.4个百分点'],
    ['a level', stands('notDueYet', judged('level', '45', '43')), '距目标2个百分点'],
    ['a cap', stands('onPace', judged('cap', '26000', '25000')), '控制在目标内'],
    ['a target not handed down', stands('notDueYet', judged('external', null, '3')), '目标值待下达'],
    ['two levels', stands('notDueYet', judged('level', '45', '43'), judged('level', '90', '91')), '未到目标'],
    ['a qualitative task', stands('selfAssessed'), '单位自评：正常'],
    ['an overdue one, whatever was known', stands('overdue', judged('rate', '5', '5.3')), '逾期'],
  ])('%s', (_, given, expected) => expect(standingSays(given)).toBe(expected))

  it('a rate never reads 达进度 or 欠进度', () => {
    for (const value of ['4', '5', '6']) {
      const target = judged('rate', '5', value)
      const given = stands(target.verdict?.code ?? 'unreported', target)
      for (const say of [standingSays, standingSaysBriefly, standingSaysPlainly])
        expect(say(given)).not.toMatch(/进度/)
    }
  })

  it('briefly, for a margin', () => {
    expect(standingSaysBriefly(stands('selfAssessed'))).toBe('自评正常')
    expect(standingSaysBriefly(stands('notDueYet', judged('external', null, '3')))).toBe('目标值待下达')
    expect(standingSaysBriefly(stands('onPace', judged('rate', '5', '5.3')))).toBe('高于目标')
    expect(standingSaysBriefly(stands('notDueYet', judged('level', '45', '43')))).toBe('未到目标')
  })

  it('plainly, for 长辈版', () => {
    expect(standingSaysPlainly(stands('behind', judged('flow', '200', '83')))).toBe('慢了（欠进度）')
  })
})
