// The source as a row of characters that each remember where they stood, so that a quote can be traced to the file.
import type { Correction, Span } from './types'

/** One character as shown, with its offsets in the source as obtained; `bold` where `**` encloses it. */
export type Glyph = { char: string; start: number; end: number; bold: boolean }

const EMPHASIS = '**'

/** Glyphs of the whole source: `**` becomes emphasis and the listed corrections are made. Throws on a correction
 * that does not stand exactly once in the source. */
export function glyphsOf(source: string, corrections: Correction[]): Glyph[] {
  const changes = corrections.map((correction) => changeOf(source, correction))
  const glyphs: Glyph[] = []
  let bold = false
  let at = 0
  while (at < source.length) {
    const change = changes.find((candidate) => candidate.start === at)
    if (change) glyphs.push(...change.chars.map((char) => ({ char, start: at, end: change.end, bold })))
    else if (source.startsWith(EMPHASIS, at)) bold = !bold
    else glyphs.push({ char: source.charAt(at), start: at, end: at + 1, bold })
    at = change ? change.end : at + (source.startsWith(EMPHASIS, at) ? EMPHASIS.length : 1)
  }
  return glyphs
}

type Change = Span & { chars: string[] }

function changeOf(source: string, { id, stood, stands }: Correction): Change {
  const places = source.split(stood).length - 1
  if (places !== 1) throw new Error(`Correction ${id} stands ${places} times in the source, not once`)
  const head = sharedHead(stood, stands)
  const tail = sharedHead(reversed(stood.slice(head)), reversed(stands.slice(head)))
  const start = source.indexOf(stood)
  return {
    start: start + head,
    end: start + stood.length - tail,
    chars: [...stands.slice(head, stands.length - tail)],
  }
}

const reversed = (text: string) => [...text].reverse().join('')

function sharedHead(one: string, other: string): number {
  let length = 0
  while (length < Math.min(one.length, other.length) && one[length] === other[length]) length += 1
  return length
}

/** The glyphs' words. */
export const textOf = (glyphs: Glyph[]) => glyphs.map((glyph) => glyph.char).join('')

/** The stretch of the source that the glyphs cover. */
export function spanOf(glyphs: Glyph[]): Span {
  return { start: glyphs[0]?.start ?? 0, end: glyphs.at(-1)?.end ?? 0 }
}

/** Spans of the glyphs' words that are set in bold. */
export function boldSpans(glyphs: Glyph[]): Span[] {
  const spans: Span[] = []
  glyphs.forEach((glyph, index) => {
    const last = spans.at(-1)
    if (glyph.bold && last?.end === index) last.end = index + 1
    else if (glyph.bold) spans.push({ start: index, end: index + 1 })
  })
  return spans
}

const isSpace = (char: string | undefined) => char !== undefined && /\s/.test(char)
const isLatin = (char: string | undefined) => char !== undefined && /[!-~]/.test(char)

/** Glyphs without the spaces that a PDF sets around figures: a space stays only between two Latin characters. */
export function withoutSpaces(glyphs: Glyph[]): Glyph[] {
  return glyphs.filter((glyph, index) => {
    if (!isSpace(glyph.char)) return true
    return isLatin(glyphs[index - 1]?.char) && isLatin(glyphs[index + 1]?.char)
  })
}
