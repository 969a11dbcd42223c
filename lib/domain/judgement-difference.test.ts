import { describe, expect, it } from 'vitest'
import { JUDGEMENTS } from './judgement'
import { judgementDiffers } from './judgement-difference'
import { VERDICT_CODES } from './verdict'

/** Rows: verdicts. The judgements beside which no difference is shown. */
const AGREE = {
  done: 'done',
  ahead: 'early',
  onPace: 'normal',
  behind: 'late',
  notDueYet: 'early normal late',
}

describe('judgement against verdict', () => {
  it.each(VERDICT_CODES)('%s agrees with exactly its judgements', (verdict) => {
    const agreeing = JUDGEMENTS.filter((judgement) => !judgementDiffers(judgement, verdict))
    expect(agreeing.join(' ')).toBe(AGREE[verdict])
  })

  it('is silent without a judgement or a verdict', () => {
    expect(judgementDiffers(null, 'behind')).toBe(false)
    expect(judgementDiffers('done', null)).toBe(false)
  })
})
