import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { sentencePieces } from './sentence-pieces'

const text = '开工建设既有多层住宅加装电梯200台，强化运维管理，保障用梯安全。'

describe('the pieces of a sentence', () => {
  it('sets a mark after the punctuation that ends the commitment, and keeps the figure apart', () => {
    const pieces = sentencePieces(text, {
      figures: [{ start: 14, end: 18, figure: '017-a' }],
      bold: [],
      commitments: [
        { start: 0, end: 18, mark: '017' },
        { start: 19, end: text.length, mark: '018' },
      ],
    })
    expect(pieces.map((piece) => [piece.text, piece.figure, piece.marks])).toEqual([
      ['开工建设既有多层住宅加装电梯', null, []],
      ['200台', '017-a', []],
      ['，', null, ['017']],
      ['强化运维管理，保障用梯安全。', null, ['018']],
    ])
  })

  it('is one piece when nothing is marked', () => {
    expect(sentencePieces(text, { figures: [], bold: [], commitments: [] })).toHaveLength(1)
  })

  it('several commitments that end at one place keep their order', () => {
    const commitments = ['a', 'b'].map((mark) => ({ start: 0, end: 18, mark }))
    const pieces = sentencePieces(text, { figures: [], bold: [], commitments })
    expect(pieces[0]?.marks).toEqual(['a', 'b'])
  })

  const span = fc
    .tuple(fc.integer({ min: -5, max: 60 }), fc.integer({ min: -5, max: 60 }))
    .map(([a, b]) => ({ start: Math.min(a, b), end: Math.max(a, b) }))

  it('loses no letter and no mark, whatever the spans', () => {
    fc.assert(
      fc.property(fc.array(span), fc.array(span), fc.array(span), (found, bold, spans) => {
        const figures = found.map((one, figure) => ({ ...one, figure }))
        const commitments = spans.map((one, index) => ({ ...one, mark: index }))
        const pieces = sentencePieces(text, { figures, bold, commitments })
        expect(pieces.map((piece) => piece.text).join('')).toBe(text)
        const marks = pieces.flatMap((piece) => piece.marks)
        const ending = commitments.filter(({ end }) => end > 0).map(({ mark }) => mark)
        expect(ending.filter((mark) => !marks.includes(mark))).toEqual([])
      }),
    )
  })
})
