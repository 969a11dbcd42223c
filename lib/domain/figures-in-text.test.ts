import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { figuresIn } from './figures-in-text'

describe('figures of a unit in a text', () => {
  const cases: [string, string, string, string[]][] = [
    ['one', '累计开工85台。', '台', ['85']],
    ['several, in their order', '一季度30台，二季度累计83台', '台', ['30', '83']],
    ['full width', '累计８５台', '台', ['85']],
    ['thousands', '完成1,234家', '家', ['1234']],
    ['another multiplier', '完成81000平方米', '万平方米', ['8.1']],
    ['the same multiplier', '完成8.1万平方米', '万平方米', ['8.1']],
    ['a space between', '完成 85 台', '台', ['85']],
    ['another unit', '完成85家', '台', []],
    ['no unit to look for', '完成85', '', []],
    ['a per cent', '增长5.3%', '%', ['5.3']],
    ['nothing', '正在推进', '台', []],
  ]
  it.each(cases)('%s', (_, text, unit, expected) => {
    expect(figuresIn(text, unit)).toEqual(expected)
  })

  it('finds every whole figure that was written with it', () => {
    fc.assert(
      fc.property(fc.array(fc.nat(99_999), { maxLength: 5 }), (figures) => {
        const text = figures.map((figure) => `其中${figure}台`).join('，')
        expect(figuresIn(text, '台')).toEqual(figures.map(String))
      }),
    )
  })
})
