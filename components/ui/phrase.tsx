import { Fragment } from 'react'

// A figure with the first character of its unit, or one word as the platform's own dictionary cuts it.
const FIGURE = /\d[\d.,]*\s?(?:%|[\p{Script=Han}])?/u
const words = new Intl.Segmenter('zh-Hans', { granularity: 'word' })

type Piece = { text: string; at: number; figure: boolean }

/** A heading that breaks only between words, and never between a figure and its unit's first character. */
export function Phrase({ text }: { text: string }) {
  return pieces(text).map((piece) =>
    piece.figure ? (
      <span className="unbroken" key={piece.at}>
        {piece.text}
      </span>
    ) : (
      <Fragment key={piece.at}>
        {breaksBefore(piece, text) && <wbr />}
        {piece.text}
      </Fragment>
    ),
  )
}

function pieces(text: string): Piece[] {
  const figure = FIGURE.exec(text)
  if (!figure) return wordsOf(text, 0)
  const end = figure.index + figure[0].length
  const rest = pieces(text.slice(end)).map((piece) => ({ ...piece, at: piece.at + end }))
  return [
    ...wordsOf(text.slice(0, figure.index), 0),
    { text: figure[0], at: figure.index, figure: true },
    ...rest,
  ]
}

function wordsOf(text: string, offset: number): Piece[] {
  return [...words.segment(text)].map((word) => ({
    text: word.segment,
    at: word.index + offset,
    figure: false,
  }))
}

/** No break before closing punctuation, after opening punctuation, or right after a figure. */
function breaksBefore(piece: Piece, text: string): boolean {
  const before = text[piece.at - 1]
  if (piece.at === 0 || before === undefined) return false
  return !/^[、，。；：！？”’）》…—]/u.test(piece.text) && !/[“‘（《\d%]/u.test(before)
}
