// Reads a report's text into its particulars and its passages: parts, chapters, titled paragraphs, projects, sentences.
import { type Block, blocksOf } from './blocks'
import { frontOf } from './front'
import { boldSpans, type Glyph, glyphsOf, spanOf, textOf } from './glyphs'
import { itemNumberingLength, numberingLength, projectNumbering, titlesParagraph } from './lines'
import { type Place, placesOf } from './outline'
import { keyMaker } from './passage-key'
import { sentencesOf } from './sentences'
import type { Correction, Passage, PassageKind, ReportReading } from './types'

/** A reading that also remembers where each character stood: `own` are the glyphs of a passage's words by its key,
 * `front` those of the title's lines, `pageNumbers` of lines that hold nothing else. */
export type DocumentReading = ReportReading & {
  own: Map<string, Glyph[]>
  front: Glyph[][]
  pageNumbers: Glyph[][]
}

/** Reads the source as obtained, with the listed corrections made. Throws when a correction does not fit the source. */
export function readReport(source: string, corrections: Correction[]): ReportReading {
  const { report, passages } = readDocument(source, corrections)
  return { report, passages }
}

/** The same with the place of each character; any text of the genre, an excerpt without headings too. */
export function readDocument(source: string, corrections: Correction[]): DocumentReading {
  const { front, body, pageNumbers } = blocksOf(glyphsOf(source, corrections))
  const places = placesOf(body)
  const tree = treeOf(source)
  body.forEach((block, index) => {
    const place = places[index]
    if (place) addBlock(tree, block, place)
  })
  const report = frontOf(front.map(textOf))
  return { report, passages: tree.passages, own: tree.own, front, pageNumbers }
}

type Draft = { kind: PassageKind; parent: Passage | null; own: Glyph[]; keyedBy: Glyph[]; place: Place }
type Tree = {
  passages: Passage[]
  own: Map<string, Glyph[]>
  add: (draft: Draft) => Passage
  part: Passage | null
  chapter: Passage | null
}

function treeOf(source: string): Tree {
  const keyOf = keyMaker()
  const passages: Passage[] = []
  const byKey = new Map<string, Passage>()
  const ownGlyphs = new Map<string, Glyph[]>()
  const add = ({ kind, parent, own, keyedBy, place }: Draft): Passage => {
    const { start, end } = spanOf(keyedBy)
    const key = keyOf({ kind, part: place.part, raw: source.slice(start, end) })
    const text = textOf(own)
    const emphasis = boldSpans(own)
    const passage: Passage = {
      key,
      parent: parent?.key ?? null,
      kind,
      heading: headingOf(kind, text),
      text,
      where: place.where,
      position: passages.length,
      start: spanOf(own.length > 0 ? own : keyedBy).start,
      end,
      ...(emphasis.length > 0 && { emphasis }),
    }
    passages.push(passage)
    byKey.set(key, passage)
    ownGlyphs.set(key, own)
    for (let up = parent; up; up = byKey.get(up.parent ?? '') ?? null) up.end = Math.max(up.end, end)
    return passage
  }
  return { passages, own: ownGlyphs, add, part: null, chapter: null }
}

function headingOf(kind: PassageKind, text: string): string | null {
  if (kind === 'sentence' || kind === 'project' || text === '') return null
  if (kind === 'paragraph') return text.slice(itemNumberingLength(text)).replace(/。$/, '')
  return text
    .slice(numberingLength(text))
    .replace(/^附件(?:[一二三四五六七八九十]+|\d(?!\d))?[：:]?/, '')
    .replace(/。$/, '')
}

function addBlock(tree: Tree, { kind, glyphs }: Block, place: Place): void {
  const heading = { own: glyphs, keyedBy: glyphs, place }
  if (kind === 'part' || kind === 'annex') {
    tree.part = tree.add({
      kind: 'part',
      parent: null,
      ...heading,
      place: { ...place, where: headedAs(place) },
    })
    tree.chapter = null
  } else if (kind === 'chapter') {
    tree.chapter = tree.add({ kind: 'chapter', parent: tree.part, ...heading })
  } else if (kind === 'project') addProject(tree, glyphs, place)
  else addParagraph(tree, glyphs, place)
}

// A part's own heading stands in the part, not among the targets that open it.
const headedAs = ({ part, where }: Place) => (where === '目标' ? part : where)

function addProject(tree: Tree, glyphs: Glyph[], place: Place): void {
  const { length: numbering } = projectNumbering(textOf(glyphs.slice(0, 12)))
  const sentences = sentencesOf(glyphs.slice(numbering))
  const own = glyphs.slice(0, numbering)
  const project = tree.add({ kind: 'project', parent: tree.part, own, keyedBy: sentences[0] ?? own, place })
  addSentences(tree, { parent: project, sentences, place })
}

function addParagraph(tree: Tree, glyphs: Glyph[], place: Place): void {
  const sentences = sentencesOf(glyphs)
  const first = sentences[0] ?? []
  const mayBeTitled = place.chapter !== null || itemNumberingLength(textOf(first.slice(0, 8))) > 0
  const titled = mayBeTitled && sentences.length > 1 && titlesParagraph(textOf(first))
  const parent = place.chapter ? tree.chapter : tree.part
  const own = titled ? first : []
  const paragraph = tree.add({ kind: 'paragraph', parent, own, keyedBy: first, place })
  addSentences(tree, { parent: paragraph, sentences: titled ? sentences.slice(1) : sentences, place })
}

type Sentences = { parent: Passage; sentences: Glyph[][]; place: Place }

function addSentences(tree: Tree, { parent, sentences, place }: Sentences): void {
  for (const sentence of sentences)
    tree.add({ kind: 'sentence', parent, own: sentence, keyedBy: sentence, place })
}
