// Tables with one column for each year: 指标 | 2023年完成 | 2024年目标. The head says what each column tells, the rows below it
// are read cell by cell.
import type { Part } from '../figures/read-items'
import type { Passage, Span } from '../types'
import { yearsIn } from './years'

/** What a column holds: the object's name, its unit, or values of one part (`verb` where it holds growths). */
export type Column =
  | { role: 'name' | 'unit' | 'other' }
  | { role: 'value'; part: Part; verb: '' | '增长'; unit: string }

/** A row's cells as places in its words, and what the columns hold. */
export type Row = { cells: Span[]; columns: Column[] }

/** The mark that stands for a cell's edge in the words of a row. */
export const EDGE = '，'

const NAME = /^(?:主要|具体|序号)?(?:指标|项目|名称|内容|事项|类别|工作)(?:名称|内容)?$/
const UNIT = /^(?:计量)?单位$/
const BACK = /完成|实绩|实际|执行|上年|去年|回顾|现状/
const AHEAD = /目标|计划|预期|安排|任务|今年/
const GROWTH = /增长|增幅|增速|同比/
const LONGEST_CELL = 16

/** The rows of all tables whose head tells times, by the keys of their passages. `year` is the year of the targets. */
export function tableRows(passages: Passage[], year: number): Map<string, Row> {
  const rows = new Map<string, Row>()
  let columns: Column[] | null = null
  for (const { kind, key, text } of passages) {
    if (kind !== 'sentence') continue
    const cells = cellsOf(text)
    const head = columnsOf(
      cells.map(({ start, end }) => text.slice(start, end)),
      year,
    )
    if (head) columns = head
    else if (columns && cells.length === columns.length) rows.set(key, { cells, columns })
    else columns = null
  }
  return rows
}

/** Whether these cells are the head of such a table, whatever the year. */
export const isTableHead = (cells: string[]) => columnsOf(cells, 0) !== null

function cellsOf(text: string): Span[] {
  let start = 0
  return text.split(EDGE).map((cell) => {
    const span = { start, end: start + cell.length }
    start = span.end + 1
    return span
  })
}

function columnsOf(cells: string[], year: number): Column[] | null {
  if (cells.length < 2 || cells.some((cell) => cell.length > LONGEST_CELL || /[。；]/.test(cell))) return null
  if (!cells.some((cell) => NAME.test(cell))) return null
  const newest = Math.max(year, ...cells.flatMap((cell) => yearsIn(`${cell}年`).map((named) => named.year)))
  const columns: Column[] = []
  for (const cell of cells) columns.push(columnOf(cell, { newest, before: columns.at(-1) }))
  return columns.some(({ role }) => role === 'value') ? columns : null
}

type Setting = { newest: number; before: Column | undefined }

function columnOf(cell: string, { newest, before }: Setting): Column {
  if (NAME.test(cell)) return { role: 'name' }
  if (UNIT.test(cell)) return { role: 'unit' }
  const part = partOf(cell, newest) ?? (GROWTH.test(cell) && before?.role === 'value' ? before.part : null)
  if (part === null) return { role: 'other' }
  return { role: 'value', part, verb: GROWTH.test(cell) ? '增长' : '', unit: unitIn(cell) }
}

/** The unit that stands in brackets at the end of a head or a name: 增速（%）, 地区生产总值（亿元）. */
export const unitIn = (words: string) => /（([^（）]{1,8})）$/.exec(words)?.[1] ?? ''

function partOf(cell: string, newest: number): Part | null {
  const named = yearsIn(cell).at(-1)?.year ?? 0
  if (AHEAD.test(cell) && !(named > 0 && named < newest)) return 'targets'
  if (BACK.test(cell)) return 'results'
  if (named === 0) return null
  return named < newest ? 'results' : 'targets'
}
