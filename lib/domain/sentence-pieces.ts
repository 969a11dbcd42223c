// Cuts a sentence into pieces at the edges of what is marked in it: figures, emphasis, and where a commitment ends.
// Put together again the pieces are the sentence, letter by letter.

export type Span = { start: number; end: number }

/** A commitment whose words end here; marks stand after the punctuation that follows. */
export type Commitment<Mark> = Span & { mark: Mark }

/** A figure's span with what is known of it. */
export type Figured<Figure> = Span & { figure: Figure }

export type SentencePiece<Mark, Figure> = {
  text: string
  /** What is known of the figure that this is a part of. */
  figure: Figure | null
  bold: boolean
  /** Marks to set right after this piece. */
  marks: Mark[]
}

export type Marked<Mark, Figure> = {
  figures: readonly Figured<Figure>[]
  bold: readonly Span[]
  commitments: readonly Commitment<Mark>[]
}

const PUNCTUATION = /^[\u3001\u3002\uff0c\uff1a\uff1b\uff01\uff1f\u201d\u2019\uff09\u300b]+/

/** The pieces of a sentence in order; spans outside it are cut to it. */
export function sentencePieces<Mark, Figure>(
  text: string,
  marked: Marked<Mark, Figure>,
): SentencePiece<Mark, Figure>[] {
  const ends = marked.commitments.map(({ end, mark }) => ({ at: afterPunctuation(text, end), mark }))
  const edges = [...marked.figures, ...marked.bold].flatMap(({ start, end }) => [start, end])
  const cuts = [...new Set([0, text.length, ...edges, ...ends.map(({ at }) => at)])]
    .filter((at) => at >= 0 && at <= text.length)
    .sort((a, b) => a - b)
  return cuts.slice(1).map((end, index) => {
    const start = cuts[index] ?? 0
    return {
      text: text.slice(start, end),
      figure: marked.figures.find((span) => holds(span, start, end))?.figure ?? null,
      bold: covers(marked.bold, start, end),
      marks: ends.filter(({ at }) => at === end).map(({ mark }) => mark),
    }
  })
}

function afterPunctuation(text: string, end: number): number {
  const at = Math.min(Math.max(end, 0), text.length)
  return at + (PUNCTUATION.exec(text.slice(at))?.[0].length ?? 0)
}

const holds = (span: Span, start: number, end: number) => span.start <= start && end <= span.end

const covers = (spans: readonly Span[], start: number, end: number) =>
  spans.some((span) => holds(span, start, end))
