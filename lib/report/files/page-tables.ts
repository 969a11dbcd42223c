// The tables of a PDF's page whose head tells times: rows as the reader knows them from Markdown, empty cells included.
import { isTableHead } from '../parts/table-columns'
import { addLine, type Band, bandsOf, type Cell, isAbove } from './page-cells'
import type { Run } from './page-lines'

type Column = { left: number; right: number }

/** A table's rows, the place of its first run, and all runs that its rows took. */
export type PageTable = { first: number; runs: number[]; rows: string[] }

export type PageTables = {
  tables: PageTable[]
  /** The columns of a table that may go on on the next page. */
  open: Column[] | null
}

/** `waiting` are lines that may be the first of a cell whose other lines stand beside the row's. */
type Table = { columns: Column[]; bands: Band[]; waiting: Cell[] }

/** The tables of a page; `open` are the columns of the table that ended the page before. */
export function pageTables(runs: Run[], open: Column[] | null): PageTables {
  const tables: Table[] = []
  let table: Table | null = open && { columns: open, bands: [], waiting: [] }
  if (table) tables.push(table)
  for (const band of bandsOf(runs)) {
    if (isTableHead(band.map(({ text }) => text.replaceAll(/\s/g, '')))) {
      table = { columns: band.map(({ left, right }) => ({ left, right })), bands: [band], waiting: [] }
      tables.push(table)
    } else if (table && !takes(table, band)) table = isEdge(table, band) ? table : null
  }
  const filled = tables.filter(({ bands }) => bands.length > 0)
  return { tables: filled.map(tableOf), open: table ? table.columns : null }
}

/** Above the first row on a page stands its head, below the last one its number. */
const isEdge = ({ bands }: Table, band: Band) =>
  band.length === 1 && (bands.length === 0 || /^[\s\d—–\-/第页共]+$/.test(band[0]?.text ?? ''))

/** Adds the band as a row, or its one cell to the row above; false for what is no part of the table. */
function takes(table: Table, band: Band): boolean {
  const [only] = band
  if (band.length === 1 && only) return goesOn(table, only) || waits(table, only)
  const row = columnsFor(table.columns, band) && withWaiting(table, band)
  if (!row) return false
  table.bands.push(row)
  if (band.length === table.columns.length) table.columns = widened(table.columns, band)
  return true
}

/** Between the lines of a cell there is less than this share of their height. */
const LINE_GAP = 0.55

const isNear = (above: Cell, line: Cell) =>
  isAbove(above, line) && above.bottom - line.top < LINE_GAP * (line.top - line.bottom)

function goesOn({ bands, waiting }: Table, line: Cell): boolean {
  const cell = bands.at(-1)?.find((one) => isNear(one, line))
  if (!cell || bands.length === 1 || waiting.length > 0) return false
  addLine(cell, line)
  return true
}

const MOST_WAITING = 3

/** A line alone below the head may be the first of a row in whose middle the other cells stand. */
function waits({ columns, bands, waiting }: Table, line: Cell): boolean {
  const last = waiting.at(-1)
  const fits = bands.length > 0 && isOfOne(columns, line)
  if (!fits || waiting.length === MOST_WAITING || (last && !isNear(last, line))) return false
  waiting.push(line)
  return true
}

/** The band with the lines that waited before the cell that they begin; null where they begin none: the table is over. */
function withWaiting({ waiting }: Table, band: Band): Band | null {
  const [first, ...more] = waiting.splice(0)
  if (!first) return band
  const last = more.at(-1) ?? first
  const at = band.findIndex((cell) => isNear(last, cell))
  if (at < 0) return null
  const whole = { ...first, runs: [...first.runs] }
  for (const line of [...more, ...band.slice(at, at + 1)]) addLine(whole, line)
  return band.with(at, whole)
}

const widened = (columns: Column[], band: Band): Column[] =>
  columns.map(({ left, right }, at) => ({
    left: Math.min(left, band[at]?.left ?? left),
    right: Math.max(right, band[at]?.right ?? right),
  }))

const isOfOne = (columns: Column[], cell: Cell) =>
  columns.filter((column) => isAbove(column, cell)).length <= 1

/** The column of each cell from the left; null where two would share one, or one would need two. */
function columnsFor(columns: Column[], band: Band): number[] | null {
  if (!band.every((cell) => isOfOne(columns, cell))) return null
  if (band.length === columns.length) return columns.map((_, at) => at)
  const places = band.map((cell) => nearest(columns, cell))
  const isOrdered = places.every((place, at) => at === 0 || place > (places[at - 1] ?? 0))
  return isOrdered ? places : null
}

function nearest(columns: Column[], cell: Column): number {
  const away = columns.map((column) => Math.max(column.left - cell.right, cell.left - column.right))
  return away.indexOf(Math.min(...away))
}

function tableOf({ columns, bands }: Table): PageTable {
  const runs = bands.flatMap((band) => band.flatMap((cell) => cell.runs))
  const rows = bands.map((band) => {
    const places = columnsFor(columns, band) ?? []
    const cells = columns.map((_, at) => band[places.indexOf(at)]?.text.replaceAll('|', ' ').trim() ?? '')
    return `| ${cells.join(' | ')} |`
  })
  return { first: Math.min(...runs), runs, rows }
}
