// Word's automatic numbering, which is not in the text: from numbering.xml to 一、, （一）, 1．
import { listNumeral } from './numerals-of-lists'
import { type Attributes, readXml } from './xml-reader'

type Level = { start: number; format: string; text: string }
type List = { abstract: string; starts: Map<number, number> }
type Lists = { levels: Map<string, Level>; lists: Map<string, List> }

export type ListPlace = { id: string; level: number }

/** Gives the number that Word shows before a paragraph of the list, in reading order; empty for what is not listed. */
export type Numbering = (place: ListPlace) => string

/** Reads numbering.xml; without one nothing is numbered. */
export function numberingOf(xml: string | null): Numbering {
  const { levels, lists } = xml === null ? { levels: new Map(), lists: new Map() } : readLists(xml)
  const counters = new Map<string, number[]>()
  const begun = new Set<string>()
  return ({ id, level }) => {
    const list = lists.get(id)
    const own = list ? levels.get(`${list.abstract} ${level}`) : undefined
    if (!list || !own) return ''
    const counts = counters.get(list.abstract) ?? []
    counters.set(list.abstract, counts)
    if (!begun.has(id)) for (const [at, start] of list.starts) counts[at] = start - 1
    begun.add(id)
    counts[level] = (counts[level] ?? own.start - 1) + 1
    counts.length = level + 1
    return shown(own, (at) => ({
      count: counts[at] ?? 1,
      format: levels.get(`${list.abstract} ${at}`)?.format ?? own.format,
    }))
  }
}

type Counted = { count: number; format: string }

function shown({ text, format }: Level, at: (level: number) => Counted): string {
  if (format === 'bullet') return '• '
  return text.replaceAll(/%(\d)/g, (_, digit) => {
    const { count, format: own } = at(Number(digit) - 1)
    return listNumeral(own, count)
  })
}

/** What has been opened while the XML is read. */
type Open = Lists & { abstract: string; num: string; at: number; level: Level }

const OPENS: Record<string, (open: Open, value: string, attributes: Attributes) => void> = {
  'w:abstractNum': (open, _, attributes) => {
    open.abstract = attributes['w:abstractNumId'] ?? ''
  },
  'w:lvl': (open, _, attributes) => {
    open.at = Number(attributes['w:ilvl'] ?? 0)
    open.level = { start: 1, format: 'decimal', text: '' }
    if (open.num === '') open.levels.set(`${open.abstract} ${open.at}`, open.level)
  },
  'w:start': ({ level }, value) => {
    level.start = Number(value)
  },
  'w:numFmt': ({ level }, value) => {
    level.format = value
  },
  'w:lvlText': ({ level }, value) => {
    level.text = value
  },
  'w:num': (open, _, attributes) => {
    open.num = attributes['w:numId'] ?? ''
    open.lists.set(open.num, { abstract: '', starts: new Map() })
  },
  'w:abstractNumId': ({ lists, num }, value) => {
    const list = lists.get(num)
    if (list) list.abstract = value
  },
  'w:lvlOverride': (open, _, attributes) => {
    open.at = Number(attributes['w:ilvl'] ?? 0)
  },
  'w:startOverride': ({ lists, num, at }, value) => {
    lists.get(num)?.starts.set(at, Number(value))
  },
}

function readLists(xml: string): Lists {
  const level = { start: 1, format: 'decimal', text: '' }
  const open: Open = { levels: new Map(), lists: new Map(), abstract: '', num: '', at: 0, level }
  readXml(xml, {
    opens: (name, attributes) => OPENS[name]?.(open, attributes['w:val'] ?? '', attributes),
    closes: (name) => {
      if (name === 'w:num') open.num = ''
    },
  })
  return open
}
