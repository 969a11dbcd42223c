// From a PDF's runs to lines: what stands at one height is one line, and what repeats at the edge of pages is no text.
import { type PageTables, pageTables } from './page-tables'

/** A run of characters on a page: its words, where they stand (from the left and the bottom), and whether a line ends. */
export type Run = { text: string; x: number; y: number; width: number; height: number; endsLine: boolean }

const SAME_LINE = 2
const REPEATED = 3

/** The lines of all pages in order, without running heads and feet. Page numbers stay: the reader knows them. */
export function pageLines(pages: Run[][]): string[] {
  let open: PageTables['open'] = null
  const lines = pages.map((runs) => {
    const found = pageTables(runs, open)
    open = found.open
    return linesOfPage(runs, found)
  })
  const repeated = repeatedEdges(lines)
  return lines.flatMap((page) =>
    page.filter((line, index) => !(isEdge(page, index) && repeated.has(edgeOf(line)))),
  )
}

/** Tables row by row where their first words stand, and the lines around them. */
function linesOfPage(runs: Run[], { tables }: PageTables): string[] {
  const taken = new Set(tables.flatMap((table) => table.runs))
  const firsts = new Map(tables.map(({ first, rows }) => [first, rows]))
  const lines: string[] = []
  const beside: Run[] = []
  runs.forEach((run, index) => {
    const rows = firsts.get(index)
    if (rows) lines.push(...plainLines(beside.splice(0)), ...rows)
    if (!taken.has(index)) beside.push(run)
  })
  return [...lines, ...plainLines(beside)]
}

function plainLines(runs: Run[]): string[] {
  const lines: string[] = []
  let height: number | null = null
  let open = false
  for (const { text, y, endsLine } of runs) {
    const goesOn = open && height !== null && (text.trim() === '' || Math.abs(y - height) <= SAME_LINE)
    if (goesOn) lines[lines.length - 1] += text
    else lines.push(text)
    if (text.trim() !== '') height = y
    open = !endsLine
  }
  return lines.filter((line) => line.trim() !== '')
}

const EDGE = 2

const isEdge = (page: string[], index: number) => index < EDGE || index >= page.length - EDGE

// A running foot counts its pages: the numbers in it do not make it another line.
const edgeOf = (line: string) => line.trim().replaceAll(/\d+/g, '#')

function repeatedEdges(pages: string[][]): Set<string> {
  const counts = new Map<string, number>()
  for (const page of pages)
    for (const edge of new Set([...page.slice(0, EDGE), ...page.slice(-EDGE)].map(edgeOf)))
      counts.set(edge, (counts.get(edge) ?? 0) + 1)
  const enough = Math.max(2, Math.min(REPEATED, pages.length))
  return new Set([...counts].filter(([edge, count]) => count >= enough && edge !== '').map(([edge]) => edge))
}
