// Reads the tables of who gets what: a name, then one word for each reader; an indented second line is about a stranger's
// subject instead of an own one.
import type { Whose } from '../seeded/subjects'

/** lead and support share the own subjects and have nothing to do with the stranger's. */
export const READERS = ['anonymous', 'lead', 'support', 'chief', 'disabled'] as const
export type Reader = (typeof READERS)[number]

export type Cell = { reader: Reader; word: string }
export type Row = { name: string; whose: Whose; cells: Cell[] }

const STRANGERS = "a stranger's"

/** @returns one row for each line; the first line names the readers. */
export function readTable(table: string): Row[] {
  const [head = '', ...lines] = table.trim().split('\n')
  if (head.trim().split(/\s+/).join() !== READERS.join()) throw new Error(`unknown readers: ${head}`)
  let name = ''
  return lines.map((line) => {
    const words = line.replace(STRANGERS, '').trim().split(/\s+/)
    const whose = line.includes(STRANGERS) ? 'other' : 'own'
    if (whose === 'own') name = words.shift() ?? ''
    if (words.length !== READERS.length) throw new Error(`not ${READERS.length} words: ${line}`)
    return { name, whose, cells: READERS.map((reader, index) => ({ reader, word: words[index] ?? '' })) }
  })
}

/** The names in a table, each once, sorted. */
export const namesIn = (rows: Row[]) => [...new Set(rows.map(({ name }) => name))].sort()

/** A row as lines to compare: `lead: show`. */
export const asLines = (cells: Cell[]) => cells.map(({ reader, word }) => `${reader}: ${word}`)
