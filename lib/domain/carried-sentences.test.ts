import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { carriedCount, carriedSentences, sentencesOf } from './carried-sentences'

describe('sentences', () => {
  it.each([
    ['', []],
    ['开工37台。', ['开工37台。']],
    ['开工37台。完成8.1万平方米。', ['开工37台。', '完成8.1万平方米。']],
    ['他说“已开工。”后续跟进。', ['他说“已开工。”', '后续跟进。']],
    ['第一行\n第二行；还是第二行。', ['第一行\n', '第二行；还是第二行。']],
    ['真的？！是的', ['真的？！', '是的']],
  ])('of %j', (text, sentences) => expect(sentencesOf(text)).toEqual(sentences))

  it('joined are the text again', () => {
    const text = fc.string({ unit: fc.constantFrom('台', '3', '。', '！', '\n', ' ', '”', '.') })
    fc.assert(
      fc.property(text, (words) => {
        expect(sentencesOf(words).join('')).toBe(words)
      }),
    )
  })
})

describe('what was carried over', () => {
  it('is told sentence by sentence', () => {
    const earlier = '上半年开工37台。街镇逐楼摸底。'
    const told = carriedSentences('至9月底开工83台。街镇逐楼摸底。', earlier)
    expect(told.map(({ carried }) => carried)).toEqual([false, true])
    expect(carriedCount(told)).toEqual({ total: 2, carried: 1 })
  })

  it('takes white space and width for nothing, figures for something', () => {
    const earlier = '已完成３７台。\n继续推进。'
    expect(carriedCount(carriedSentences('已完成37台。继续 推进。', earlier))).toEqual({
      total: 2,
      carried: 2,
    })
    expect(carriedCount(carriedSentences('已完成38台。', earlier))).toEqual({ total: 1, carried: 0 })
  })

  it('counts no empty lines', () => {
    expect(carriedCount(carriedSentences('\n\n', '\n'))).toEqual({ total: 0, carried: 0 })
  })

  it('is everything of the same text and nothing of an empty one', () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        const { total, carried } = carriedCount(carriedSentences(text, text))
        expect(carried).toBe(total)
        expect(carriedCount(carriedSentences(text, '')).carried).toBe(0)
      }),
    )
  })
})
