import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { contributionState, withParagraph } from './contribution'

describe('the state of a paragraph', () => {
  it.each([
    [null, 'unwritten'],
    [{ mergedVersion: null }, 'handedIn'],
    [{ mergedVersion: 3 }, 'merged'],
  ] as const)('%o is %s', (newest, state) => expect(contributionState(newest)).toBe(state))
})

describe('a paragraph in the lead’s text', () => {
  it.each([
    ['', '已拨付1200万元。', '（财政局）已拨付1200万元。'],
    ['开工37台。', ' 已拨付1200万元。\n', '开工37台。\n（财政局）已拨付1200万元。'],
    ['开工37台。\n\n', '已拨付。', '开工37台。\n（财政局）已拨付。'],
    ['开工37台。', '  ', '开工37台。'],
  ])('%j with %j is %j', (text, paragraph, merged) =>
    expect(withParagraph(text, '财政局', paragraph)).toBe(merged),
  )

  it('keeps every word of both', () => {
    fc.assert(
      fc.property(fc.string(), fc.string(), (text, paragraph) => {
        const merged = withParagraph(text, '财政局', paragraph)
        expect(merged.startsWith(text.trim() === '' ? '' : text.trimEnd())).toBe(true)
        expect(merged.includes(paragraph.trim())).toBe(true)
      }),
    )
  })
})
