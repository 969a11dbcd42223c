import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type DiffPart, wordDiff } from './word-diff'

const written = (parts: DiffPart[]) =>
  parts.map(({ kind, text }) => ({ same: text, added: `[+${text}]`, removed: `[-${text}]` })[kind]).join('')

describe('a diff by words', () => {
  it.each([
    ['累计115台', '累计186台', '累计[-115][+186]台'],
    ['占41.5%', '占65.5%', '占[-41.5%][+65.5%]'],
    ['完成1,234人次', '完成1,834人次', '完成[-1,234][+1,834]人次'],
    ['8.1万平方米', '8.12万平方米', '[-8.1][+8.12]万平方米'],
    ['至6月30日，共83台。', '至9月30日，共83台。', '至[-6][+9]月30日，共83台。'],
    ['', '开工', '[+开工]'],
    ['没有变', '没有变', '没有变'],
    ['第一段。\n第二段。', '第一段。', '第一段。[-\n第二段。]'],
  ])('%s → %s', (earlier, later, expected) => {
    expect(written(wordDiff(earlier, later))).toBe(expected)
  })

  it('loses and invents nothing', () => {
    const text = fc.string({ unit: fc.constantFrom('台', '开工', '1', '8', '.', ',', '%', ' ', '\n', '，') })
    fc.assert(
      fc.property(text, text, (earlier, later) => {
        const parts = wordDiff(earlier, later)
        const without = (kind: DiffPart['kind']) =>
          parts.flatMap((part) => (part.kind === kind ? [] : [part.text])).join('')
        expect(without('removed')).toBe(later)
        expect(without('added')).toBe(earlier)
      }),
    )
  })
})
