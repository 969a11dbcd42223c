import { describe, expect, it } from 'vitest'
import { STANDINGS } from '@/lib/domain/standing'
import { MEASURES } from '@/lib/domain/target'
import { AHEAD_BY, BEHIND_BY, FEW, RULE_VERSION } from '@/lib/domain/verdict-rules'
import { aboutText } from './about'

describe('the page that explains the rules', () => {
  it('names the constants that the rules use', () => {
    const rules = { version: RULE_VERSION, aheadBy: AHEAD_BY, behindBy: BEHIND_BY, few: FEW }
    const words = [aboutText.rulesIntro(rules), ...aboutText.constants(rules)].join('')
    for (const constant of [
      `高${AHEAD_BY}个百分点`,
      `超过${BEHIND_BY}个百分点`,
      `${FEW}个及以下`,
      `第${RULE_VERSION}版`,
    ])
      expect(words).toContain(constant)
  })

  it('explains every standing and every measure', () => {
    for (const standing of STANDINGS) expect(aboutText.means[standing]).not.toBe('')
    for (const measure of MEASURES) expect(aboutText.measureRules[measure]).not.toBe('')
  })
})
