// The clauses of a sentence, cut at its marks but not inside brackets or quotation marks, each with its place.
import type { Span } from '../types'

export type Clause = Span & { words: string }

const OPENS = '（“‘《「'
const CLOSES = '）”’》」'

/** The clauses in order; a 、 does not end one. */
export function clausesOf(text: string): Clause[] {
  const clauses: Clause[] = []
  let start = 0
  let depth = 0
  for (let at = 0; at <= text.length; at += 1) {
    const char = text.charAt(at)
    depth = Math.max(0, depth + depthChange(char))
    if (at < text.length && (depth > 0 || !'，；。：！？'.includes(char))) continue
    if (at > start) clauses.push({ start, end: at, words: text.slice(start, at) })
    start = at + 1
  }
  return clauses
}

const depthChange = (char: string) =>
  char !== '' && OPENS.includes(char) ? 1 : char !== '' && CLOSES.includes(char) ? -1 : 0

/** The things that a list names (A、B和C等项目), as places in the words; 、 in brackets and quotes does not part them. */
export function thingsIn({ start, words }: Clause): Clause[] {
  const masked = words.replace(/（[^）]*）|“[^”]*”|《[^》]*》/g, (inside) => '□'.repeat(inside.length))
  const joint = /、/.test(masked) || /等(?:项目|工程|一批|重点|重大)*$/.test(masked) ? /[、和及与]/g : /、/g
  const things: Clause[] = []
  let from = 0
  for (const mark of [...masked.matchAll(joint), null]) {
    const until = mark?.index ?? words.length
    if (until > from)
      things.push({ start: start + from, end: start + until, words: words.slice(from, until) })
    from = until + 1
  }
  return things
}
