// What a paragraph's style says in Word: the list that it belongs to and its rank as a heading.
import type { ListPlace } from './docx-lists'
import { readXml } from './xml-reader'

type Style = { list: ListPlace | null; outline: number | null; basedOn: string | null }

/** A style with all that it is based on; `outline` is 0 for a heading of the first rank. */
export type ParagraphStyle = Pick<Style, 'list' | 'outline'>

const DEEPEST = 10

/** Reads styles.xml; gives the style of an id, an empty one for what is not there. */
export function stylesOf(xml: string | null): (id: string) => ParagraphStyle {
  const styles = xml === null ? new Map<string, Style>() : readStyles(xml)
  return (id) => {
    const found: ParagraphStyle = { list: null, outline: null }
    let style = styles.get(id)
    for (let depth = 0; style && depth < DEEPEST; depth += 1) {
      found.list ??= style.list
      found.outline ??= style.outline
      style = styles.get(style.basedOn ?? '')
    }
    return found
  }
}

function readStyles(xml: string): Map<string, Style> {
  const styles = new Map<string, Style>()
  let own: Style | null = null
  readXml(xml, {
    opens: (name, attributes) => {
      if (name === 'w:style') {
        own = { list: null, outline: null, basedOn: null }
        styles.set(attributes['w:styleId'] ?? '', own)
      } else if (own) readPart(own, name, attributes['w:val'] ?? '')
    },
    closes: (name) => {
      if (name === 'w:style') own = null
    },
  })
  return styles
}

function readPart(style: Style, name: string, value: string): void {
  if (name === 'w:basedOn') style.basedOn = value
  if (name === 'w:outlineLvl') style.outline = Number(value)
  if (name === 'w:numId') style.list = { id: value, level: style.list?.level ?? 0 }
  if (name === 'w:ilvl') style.list = { id: style.list?.id ?? '', level: Number(value) }
}
