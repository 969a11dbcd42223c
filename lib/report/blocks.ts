// From a row of characters to the report's blocks: front matter apart, page breaks inside sentences joined.
import { type Glyph, spanOf, textOf, withoutSpaces } from './glyphs'
import { endsSentence, type LineKind, lineKind } from './lines'
import type { Span } from './types'

/** A heading or a whole paragraph, without the spaces that a PDF sets around figures. */
export type Block = { kind: LineKind; text: string; glyphs: Glyph[] }

/** The source in blocks. `front` are the title's lines, joined where a page break cut the subtitle;
 * `joins` are the places in the source where a page break cut a sentence. */
export type Blocks = { front: string[]; body: Block[]; joins: Span[] }

/** Reads blocks out of the whole source. */
export function blocksOf(glyphs: Glyph[]): Blocks {
  const lines = linesOf(glyphs)
  const starts = lines.findIndex((line) => opensBody(textOf(line)))
  const front = lines.slice(0, Math.max(starts, 0)).map(textOf)
  return { front: joinedFront(front), ...joinedBody(lines.slice(Math.max(starts, 0))) }
}

// Title, subtitle and speaker are no sentences; the first line that is one, or a heading, opens the body.
const opensBody = (line: string) => endsSentence(line) || lineKind(line, false) !== 'text'

function linesOf(glyphs: Glyph[]): Glyph[][] {
  const lines: Glyph[][] = [[]]
  for (const glyph of glyphs) {
    if (glyph.char === '\n') lines.push([])
    else lines.at(-1)?.push(glyph)
  }
  return lines.map(trimmed).filter((line) => line.length > 0)
}

function trimmed(line: Glyph[]): Glyph[] {
  const text = textOf(line)
  return line.slice(text.length - text.trimStart().length, text.trimEnd().length)
}

// The subtitle opens with a dash and closes with 会议上; a page break may have cut it.
function joinedFront(lines: string[]): string[] {
  const joined: string[] = []
  for (const line of lines) {
    const open = joined.at(-1)
    if (open?.startsWith('——') && !open.endsWith('上')) joined[joined.length - 1] = open + line
    else joined.push(line)
  }
  return joined
}

function joinedBody(lines: Glyph[][]): { body: Block[]; joins: Span[] } {
  const body: Block[] = []
  const joins: Span[] = []
  for (const line of lines) {
    const open = body.at(-1)
    const inAnnex = body.some((candidate) => candidate.kind === 'annex')
    const kind = lineKind(textOf(withoutSpaces(line)), inAnnex)
    if (open && kind === 'text' && isOpen(open)) {
      if (open.kind !== 'annex') joins.push({ start: spanOf(open.glyphs).end, end: spanOf(line).start })
      body[body.length - 1] = joined(open, line)
    } else body.push(block(kind, line))
  }
  return { body, joins }
}

// Running text whose sentence has not ended, or an annex's first line, which waits for its title.
function isOpen({ kind, text }: Block): boolean {
  if (kind === 'annex') return lineKind(text, true) === 'annex'
  return (kind === 'text' || kind === 'address' || kind === 'project') && !endsSentence(text)
}

function joined(open: Block, line: Glyph[]): Block {
  return block(open.kind, [...open.glyphs, ...line])
}

function block(kind: LineKind, line: Glyph[]): Block {
  const glyphs = withoutSpaces(line)
  return { kind, glyphs, text: textOf(glyphs) }
}
