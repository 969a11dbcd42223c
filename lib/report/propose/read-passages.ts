// Every passage with the items that stand in it, read as the part that it was decided to tell.
import { type Item, type Part, readItems, type UnclaimedFigure } from '../figures/read-items'
import { type Decided, decideParts } from '../parts/decide-parts'
import { LATER_RULE } from '../parts/heading-rules'
import { reportYear } from '../parts/report-year'
import { type Row, tableRows } from '../parts/table-columns'
import { timePieces } from '../parts/time-turn'
import { type DocumentReading, readDocument } from '../read-report'
import type { Correction, Passage, Span } from '../types'
import { clausesOf, withRemarks } from './clause-of'
import { frontUnclaimed } from './front-unclaimed'
import { type PlaceOf, placeMaker } from './places'
import { readRow } from './table-row'
import type { Place, ProposedUnclaimed } from './types'
import { yearsTeller } from './years-of'

/** An item with its passage, its clause as a place that can be quoted, and the words of its clause before the figure.
 * `underYears` is true where the part looks back on several years. */
export type PlacedItem = {
  item: Item
  part: Part
  passage: Passage
  place: Place
  before: string
  clause: string
  underYears: boolean
}

export type ReadPassage = { passage: Passage; part: Decided['part']; rule: string; items: PlacedItem[] }

export type ReadSource = {
  reading: DocumentReading
  year: number
  yearRule: string
  passages: ReadPassage[]
  unclaimed: ProposedUnclaimed[]
  placeOf: PlaceOf
}

type Given = { fileName: string; corrections: Correction[] }

/** Reads a whole source; `fileName` may tell the year where the words do not. */
export function readPassages(source: string, { fileName, corrections }: Given): ReadSource {
  const reading = readDocument(source, corrections)
  const { year, rule: yearRule } = reportYear({ ...reading, fileName })
  const parts = decideParts(reading.passages, year)
  const placeOf = placeMaker(source, reading)
  const unclaimed: ProposedUnclaimed[] = frontUnclaimed(source, reading, year)
  const isUnderYears = yearsTeller()
  const rows = tableRows(reading.passages, year)
  const passages = reading.passages.map((passage) => {
    const underYears = isUnderYears(passage)
    const { part, rule } = parts.get(passage.key) ?? { part: null, rule: '' }
    const row = rows.get(passage.key)
    if (row) {
      const read = readTableRow({ passage, part, rule, year, underYears }, row, placeOf)
      unclaimed.push(...read.unclaimed)
      return { passage, part, rule, items: read.items }
    }
    const read = readPassage({ passage, part, rule, year, underYears }, placeOf)
    unclaimed.push(...read.unclaimed)
    return { passage, part, rule, items: read.items }
  })
  return { reading, year, yearRule, passages, unclaimed, placeOf }
}

type Setting = { passage: Passage; part: Decided['part']; rule: string; year: number; underYears: boolean }

function readPassage({ passage, part, rule, year, underYears }: Setting, placeOf: PlaceOf) {
  const text = plainMarks(passage.text)
  const pieces = timePieces(text, part ?? 'results')
  const { items, unclaimed } = itemsOf(text, pieces, year)
  const clauses = clausesOf(text, items)
  const placed = items.map((item, index): PlacedItem => {
    const clause = clauses[index] ?? item
    return {
      item,
      part: partAt(pieces, item.start),
      passage,
      place: placeOf(passage, withRemarks(text, item, clause)),
      before: text.slice(clause.start, item.start),
      clause: text.slice(clause.start, clause.end),
      underYears,
    }
  })
  const claimed = part !== null && !isHeading(passage)
  const left = claimed
    ? unclaimed
    : [...unclaimed, ...items.flatMap((item) => unclaimedItem(item, ruleOfNone(passage, rule), text))]
  return {
    items: claimed ? placed : [],
    unclaimed: left.map((figure) => ({
      ...figure,
      passage: passage.key,
      quote: placeOf(passage, around(text, figure)).quote,
    })),
  }
}

// A row is quoted from its name to the cell of the figure.
function readTableRow({ passage, year, underYears }: Setting, row: Row, placeOf: PlaceOf) {
  const text = plainMarks(passage.text)
  const { items, unclaimed } = readRow(text, row, year)
  return {
    items: items.map(
      ({ item, part, cell, name }): PlacedItem => ({
        ...{ item, part, passage, underYears, before: name },
        place: placeOf(passage, { start: 0, end: cell.end }),
        clause: name + text.slice(cell.start, cell.end),
      }),
    ),
    unclaimed: unclaimed.map((figure) => ({
      ...figure,
      passage: passage.key,
      quote: placeOf(passage, { start: 0, end: figure.end }).quote,
    })),
  }
}

/** A heading names what its text says again. */
const isHeading = ({ kind }: Passage) => kind === 'part' || kind === 'chapter'

// Why the figures of a passage that tells neither results nor targets are none.
function ruleOfNone({ kind }: Passage, rule: string): string {
  if (kind === 'part' || kind === 'chapter') return '标题'
  return rule === LATER_RULE ? '后年目标' : '名词解释'
}

function unclaimedItem({ value, start, end }: Item, rule: string, text: string): UnclaimedFigure[] {
  return value === null ? [] : [{ start, end, figure: text.slice(start, end), rule }]
}

/** Longer pieces than any sentence are read apart, so that a text without marks costs no more than its length. */
const LONGEST_PIECE = 1200

type Piece = { end: number; part: Part }

function itemsOf(text: string, pieces: Piece[], year: number) {
  const items: Item[] = []
  const unclaimed: UnclaimedFigure[] = []
  for (let at = 0; at < text.length; ) {
    const piece = pieces.find(({ end }) => end > at)
    const part = piece?.part ?? 'results'
    const end = Math.min(pieceEnd(text, at), piece?.end ?? text.length)
    const own = part === 'results' && year > 0 ? year - 1 : year
    const read = readItems(text.slice(at, end), { part, year: own })
    items.push(...read.items.map((item) => shifted(item, at)))
    unclaimed.push(...read.unclaimed.map((figure) => shifted(figure, at)))
    at = end
  }
  return { items, unclaimed }
}

const partAt = (pieces: Piece[], at: number): Part => pieces.find(({ end }) => end > at)?.part ?? 'results'

function pieceEnd(text: string, at: number): number {
  if (text.length - at <= LONGEST_PIECE) return text.length
  const piece = text.slice(at, at + LONGEST_PIECE)
  const mark = Math.max(piece.lastIndexOf('；'), piece.lastIndexOf('，'))
  return mark > LONGEST_PIECE / 2 ? at + mark + 1 : at + LONGEST_PIECE
}

const shifted = <T extends Span>(span: T, by: number): T => ({
  ...span,
  start: span.start + by,
  end: span.end + by,
})

const MARKS: Record<string, string> = {
  ',': '，',
  ';': '；',
  ':': '：',
  '(': '（',
  ')': '）',
  '!': '！',
  '?': '？',
}

/** Half-width marks between Chinese words read as the marks that they stand for; every character keeps its place. */
export function plainMarks(text: string): string {
  return text.replaceAll(
    /(?<!\d)[,;:](?!\d)|(?<=[\d%])[,;:](?=[^\d])|(?<=[^\d])[,;:](?=\d)|[()!?]/g,
    (mark) => MARKS[mark] ?? mark,
  )
}

const AROUND = /[，；。：！？]/

// What stands around a figure: its clause.
function around(text: string, { start, end }: Span): Span {
  let from = start
  while (from > 0 && start - from < 60 && !AROUND.test(text.charAt(from - 1))) from -= 1
  let to = end
  while (to < text.length && to - end < 60 && !AROUND.test(text.charAt(to))) to += 1
  return { start: from, end: to }
}
