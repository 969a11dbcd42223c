// The numerals that stand outside every passage: in the title's lines and where a printer set them.
import { readItems, type UnclaimedFigure } from '../figures/read-items'
import { type Glyph, textOf } from '../glyphs'
import type { DocumentReading } from '../read-report'
import { rawOf } from './places'
import type { ProposedUnclaimed } from './types'

/** The numerals of the title's lines and the page numbers, each with the rule that says why it promises nothing. */
export function frontUnclaimed(
  source: string,
  { front, pageNumbers }: DocumentReading,
  year: number,
): ProposedUnclaimed[] {
  const titles = front.flatMap((line) => {
    const text = textOf(line)
    const { items, unclaimed } = readItems(text, { part: 'results', year })
    const figures = [
      ...unclaimed,
      ...items
        .filter(({ value }) => value !== null)
        .map((item) => ({ ...item, figure: text.slice(item.start, item.end), rule: '标题' })),
    ]
    return figures.map((figure) => ofLine(source, line, figure))
  })
  const pages = pageNumbers.map((line) =>
    ofLine(source, line, { start: 0, end: line.length, figure: textOf(line), rule: '页码' }),
  )
  return [...titles, ...pages]
}

function ofLine(
  source: string,
  line: Glyph[],
  { start, end, figure, rule }: UnclaimedFigure,
): ProposedUnclaimed {
  const span = line.slice(start, end)
  return {
    passage: null,
    start: span[0]?.start ?? 0,
    end: span.at(-1)?.end ?? 0,
    figure,
    quote: rawOf(source, line),
    rule,
  }
}
