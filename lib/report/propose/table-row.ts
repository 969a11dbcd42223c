// Reads a table's row cell by cell: each value with the row's name before it and the row's unit behind it.
import { type Item, type Part, readItems, type UnclaimedFigure } from '../figures/read-items'
import { type Column, type Row, unitIn } from '../parts/table-columns'
import type { Span } from '../types'

/** An item of a cell, with the part that its column tells and its cell's place. */
export type CellItem = { item: Item; part: Part; cell: Span; name: string }

export type RowReading = { items: CellItem[]; unclaimed: UnclaimedFigure[] }

/** The items of a row. `year` is the year of the targets, 0 where nothing says it. */
export function readRow(text: string, { cells, columns }: Row, year: number): RowReading {
  const cellOf = (role: Column['role']) => {
    const at = columns.findIndex((column) => column.role === role)
    const cell = cells[at]
    return cell ? text.slice(cell.start, cell.end) : ''
  }
  const written = cellOf('name')
  const named = { name: written.replace(/（[^（）]{1,8}）$/, ''), unit: cellOf('unit') || unitIn(written) }
  const items: CellItem[] = []
  const unclaimed: UnclaimedFigure[] = []
  columns.forEach((column, index) => {
    const cell = cells[index]
    if (!cell) return
    if (column.role !== 'value') {
      unclaimed.push(...besideValues(text, cell))
      return
    }
    const read = readCell(text, cell, { ...named, column, year })
    const last = items.at(-1)
    if (column.verb && joinsGrowth(last, read.items)) return
    items.push(...read.items)
    unclaimed.push(...read.unclaimed)
  })
  return { items, unclaimed }
}

const NUMBER = /^\d+$/

// The numerals of the other cells measure nothing: a row's number, the size of what is named.
function besideValues(text: string, cell: Span): UnclaimedFigure[] {
  const words = text.slice(cell.start, cell.end)
  const { items, unclaimed } = readItems(words, { part: 'results', year: 0 })
  const rule = NUMBER.test(words) ? '序号' : '对象的规模'
  const sized = items
    .filter(({ value }) => value !== null)
    .map(({ start, end }) => ({ start, end, figure: words.slice(start, end), rule }))
  const left = unclaimed.map((figure) => (NUMBER.test(words) ? { ...figure, rule } : figure))
  return [...sized, ...left].map((figure) => ({
    ...figure,
    start: figure.start + cell.start,
    end: figure.end + cell.start,
  }))
}

// A column of growths beside one of amounts gives the amounts their growth.
function joinsGrowth(last: CellItem | undefined, [growth, ...more]: CellItem[]): boolean {
  if (!last || !growth || more.length > 0 || last.part !== 'results' || growth.part !== 'results')
    return false
  if (last.item.value === null || last.item.yoy !== null || last.item.kind === 'growthRate') return false
  if (growth.item.unit !== '%' || growth.item.kind !== 'growthRate') return false
  last.item = { ...last.item, yoy: growth.item.value, trend: growth.item.trend }
  last.cell = { ...last.cell, end: growth.cell.end }
  return true
}

type Setting = { name: string; unit: string; column: Extract<Column, { role: 'value' }>; year: number }

const BARE = /^[约超近]?-?[\d.,]+(?:(?:左右|以上|以内|以下))?$/
const DASH = /^[-—－/]*$/

function readCell(text: string, cell: Span, { name, unit, column, year }: Setting) {
  const words = text.slice(cell.start, cell.end)
  if (DASH.test(words)) return { items: [], unclaimed: [] }
  const own = column.part === 'results' && year > 0 ? year - 1 : year
  const bare = BARE.test(words)
  const measure = column.unit || (column.verb ? '%' : unit)
  const verb = bare ? column.verb || growthIn(name, measure) : ''
  const told = bare ? withUnit(words, measure) : words
  const lead = name + verb
  const read = readItems(lead + told, { part: column.part, year: own })
  const back = (span: Span): Span => ({
    start: Math.min(cell.end, Math.max(cell.start, cell.start + span.start - lead.length)),
    end: Math.min(cell.end, Math.max(cell.start, cell.start + span.end - lead.length)),
  })
  const inCell = ({ end }: Span) => end > lead.length
  return {
    items: read.items.filter(inCell).map((item) => ({
      ...{ item: { ...item, ...back(item), subject: null }, part: column.part, cell, name },
    })),
    unclaimed: read.unclaimed.filter(inCell).map((figure) => {
      const span = back(figure)
      return { ...figure, ...span, figure: text.slice(span.start, span.end) }
    }),
  }
}

const SHARE = /(?:率|比|比重|占比|比例|强度|指数|系数|涨幅|增速|增幅|增长|下降)$/

// 地区生产总值 in % is its growth, 失业率 in % is itself.
const growthIn = (name: string, unit: string) => (unit === '%' && !SHARE.test(name) ? '增长' : '')

// 5.5左右 with its unit is 5.5%左右.
const withUnit = (words: string, unit: string) => words.replace(/[\d.,]+/, (number) => number + unit)
