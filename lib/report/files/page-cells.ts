// What stands on a PDF's page as cells: runs that follow one another, then what stands at one height, side by side.
import type { Run } from './page-lines'
import { plainRadicals } from './radicals'

/** Words in a box of the page, from the left and from the bottom; `runs` are the places of its runs in the page. */
export type Cell = { text: string; left: number; right: number; bottom: number; top: number; runs: number[] }

/** Cells side by side in the order of reading. */
export type Band = Cell[]

const SAME_LINE = 2
/** Shares of the letters' height: what is farther away is another cell; words within a line stand closer. */
const NEAR = 0.4

/** The page's bands from the top; a cell of several lines is one. */
export function bandsOf(runs: Run[]): Band[] {
  const pieces = piecesOf(runs).sort((one, other) => other.top - one.top)
  const bands: { bottom: number; pieces: Cell[] }[] = []
  for (const piece of pieces) {
    const band = bands.at(-1)
    if (band && piece.top > band.bottom) {
      band.pieces.push(piece)
      band.bottom = Math.min(band.bottom, piece.bottom)
    } else bands.push({ bottom: piece.bottom, pieces: [piece] })
  }
  return bands.map(({ pieces }) => sideBySide(pieces))
}

function piecesOf(runs: Run[]): Cell[] {
  const pieces: Cell[] = []
  runs.forEach((run, index) => {
    if (run.text.trim() === '') return
    const { x, y, width, height } = run
    const text = plainRadicals(run.text)
    const last = pieces.at(-1)
    if (last && goesOn(last, run)) {
      last.text += text
      last.right = x + width
      last.runs.push(index)
    } else pieces.push({ text, left: x, right: x + width, bottom: y, top: y + height, runs: [index] })
  })
  return pieces
}

function goesOn(last: Cell, { x, y, height }: Run): boolean {
  const gap = x - last.right
  return Math.abs(y - last.bottom) <= SAME_LINE && gap <= NEAR * height && gap > -height
}

/** Whether two boxes share a part of the line. */
export const isAbove = (one: Pick<Cell, 'left' | 'right'>, other: Pick<Cell, 'left' | 'right'>) =>
  one.left < other.right && other.left < one.right

/** Pieces, from the top, that stand above one another are the lines of one cell. */
function sideBySide(pieces: Cell[]): Band {
  const cells: Cell[] = []
  for (const piece of pieces) {
    const cell = cells.find((one) => isAbove(one, piece))
    if (cell) addLine(cell, piece)
    else cells.push({ ...piece })
  }
  return cells.sort((one, other) => one.left - other.left)
}

/** The cell goes on with another line. */
export function addLine(cell: Cell, line: Cell): void {
  cell.text += line.text
  cell.left = Math.min(cell.left, line.left)
  cell.right = Math.max(cell.right, line.right)
  cell.bottom = Math.min(cell.bottom, line.bottom)
  cell.runs.push(...line.runs)
}
