// The text of a .docx with Word's automatic numbering, headings marked as in Markdown and tables row by row.
import { type ListPlace, type Numbering, numberingOf } from './docx-lists'
import { type ParagraphStyle, stylesOf } from './docx-styles'
import { Refusal } from './refusal'
import { type Attributes, readXml } from './xml-reader'
import { guardedParts } from './zip-guard'

const DOCUMENT = 'word/document.xml'
const NUMBERING = 'word/numbering.xml'
const STYLES = 'word/styles.xml'

/** The document's paragraphs, one a line. Throws a refusal for what is no sound .docx. */
export async function docxText(bytes: Uint8Array): Promise<string> {
  const parts = await guardedParts(bytes, [DOCUMENT, NUMBERING, STYLES])
  const xmlOf = (name: string) => parts.get(name)?.toString('utf8') ?? null
  const document = xmlOf(DOCUMENT)
  if (document === null) throw new Refusal('broken')
  const setting = { numbering: numberingOf(xmlOf(NUMBERING)), styles: stylesOf(xmlOf(STYLES)) }
  return linesOf(document, setting)
}

type Setting = { numbering: Numbering; styles: (id: string) => ParagraphStyle }
type Paragraph = { text: string; style: string; list: Partial<ListPlace>; outline: number | null }

/** A row of a table so far: the paragraphs of its cells, and how many columns the open cell spans besides its own. */
type Row = { cells: Paragraph[][]; besides: number }

/** What has been opened while the document is read; `silent` counts the elements around that are no text. */
type Open = {
  lines: string[]
  paragraphs: Paragraph[]
  /** The open rows, from the outermost table to the innermost. */
  rows: Row[]
  silent: number
  inText: boolean
}

/** Deleted and moved text, fields' instructions, and the picture of a text that stands there already. */
const SILENT = new Set(['w:del', 'w:moveFrom', 'w:instrText', 'mc:Fallback', 'w:delText'])
const SPOKEN: Record<string, string> = { 'w:tab': ' ', 'w:br': '\n', 'w:cr': '\n', 'w:noBreakHyphen': '-' }

function linesOf(xml: string, setting: Setting): string {
  const open: Open = { lines: [], paragraphs: [], rows: [], silent: 0, inText: false }
  readXml(xml, {
    opens: (name, attributes) => opened(open, name, attributes),
    closes: (name) => closed(open, name, setting),
    text: (words) => {
      const paragraph = open.paragraphs.at(-1)
      if (paragraph && open.inText && open.silent === 0) paragraph.text += words
    },
  })
  return open.lines.join('\n')
}

function opened(open: Open, name: string, attributes: Attributes): void {
  if (SILENT.has(name)) open.silent += 1
  if (name === 'w:tr') open.rows.push({ cells: [], besides: 0 })
  const row = open.rows.at(-1)
  if (row && name === 'w:tc') row.cells.push([])
  if (row && name === 'w:gridSpan') row.besides = Number(attributes['w:val']) - 1
  if (name === 'w:p') open.paragraphs.push({ text: '', style: '', list: {}, outline: null })
  if (name === 'w:t') open.inText = true
  const paragraph = open.paragraphs.at(-1)
  if (paragraph && open.silent === 0) readParagraphPart(paragraph, name, attributes['w:val'] ?? '')
}

function closed(open: Open, name: string, setting: Setting): void {
  if (SILENT.has(name)) open.silent -= 1
  if (name === 'w:t') open.inText = false
  if (name === 'w:tr') endRow(open, setting)
  const row = open.rows.at(-1)
  if (row && name === 'w:tc') endCell(row)
  const paragraph = name === 'w:p' ? open.paragraphs.pop() : undefined
  if (paragraph && row) row.cells.at(-1)?.push(paragraph)
  else if (paragraph) open.lines.push(lineOf(paragraph, setting))
}

const MOST_COLUMNS = 30

/** A cell over several columns leaves the others empty, so that those to its right keep their place. */
function endCell(row: Row): void {
  while (row.besides > 0 && row.cells.length < MOST_COLUMNS) {
    row.cells.push([])
    row.besides -= 1
  }
  row.besides = 0
}

/** A frame of one cell holds text like any other; a table inside of a cell is told before the row that it stands in. */
function endRow(open: Open, setting: Setting): void {
  const { cells } = open.rows.pop() ?? { cells: [] }
  const [first, ...more] = cells
  if (first && more.length === 0) open.lines.push(...first.map((paragraph) => lineOf(paragraph, setting)))
  else if (cells.length > 0) open.lines.push(`| ${cells.map(wordsOfCell).join(' | ')} |`)
}

/** A cell's paragraphs are its lines. */
const wordsOfCell = (paragraphs: Paragraph[]) =>
  paragraphs.map(({ text }) => text.replaceAll(/[\n|]/g, ' ').trim()).join('')

function readParagraphPart(paragraph: Paragraph, name: string, value: string): void {
  if (name === 'w:pStyle') paragraph.style = value
  if (name === 'w:outlineLvl') paragraph.outline = Number(value)
  if (name === 'w:numId') paragraph.list.id = value
  if (name === 'w:ilvl') paragraph.list.level = Number(value)
  paragraph.text += SPOKEN[name] ?? ''
}

const LOWEST_HEADING = 6

function lineOf({ text, style, list, outline }: Paragraph, { numbering, styles }: Setting): string {
  if (text.trim() === '') return ''
  const styled = styles(style)
  const id = list.id ?? styled.list?.id
  const level = list.level ?? styled.list?.level ?? 0
  const number = id === undefined || id === '0' ? '' : numbering({ id, level })
  const rank = outline ?? styled.outline
  const isHeading = rank !== null && rank < LOWEST_HEADING && !/[。；]/.test(text)
  return (isHeading ? `${'#'.repeat(rank + 1)} ` : '') + number + text
}
