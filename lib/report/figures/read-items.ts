// Reads every item of a sentence: targets, results, and the numerals that are neither, each with its rule.
import type { Becomes, Bound, Direction, Kind, Measure } from '@/lib/domain/target'
import type { Span } from '../types'
import type { Draft } from './drafts'
import { withGrowths, withStriving } from './growths'
import { laterGoals } from './horizon'
import { listSubjects, nameOf, objectOf } from './names'
import { plainText } from './plain'
import { promisesOf } from './promises'
import { type Quantities, quantitiesOf, type RuledNumeral } from './quantities'
import { withRanks } from './ranks'
import { setApart } from './set-apart'
import { sharersOf } from './sharers'
import { lastMark } from './spot'

export type Part = 'results' | 'targets'

/**
 * One item of a sentence, in reading order. Decimals are text, unsigned, the unit as written; `value` is null for
 * milestones and for what is handed down. The span holds numeral and unit, or the clause of a milestone; `subject`
 * is where the thing stands that a shared figure is said of (开工、竣工各…).
 * `yoy` (growth in %) and `rank` stand with results only; `confidence` is between 0 and 1.
 */
export type Item = Span & {
  name: string
  subject: Span | null
  value: string | null
  valueTo: string | null
  unit: string
  kind: Kind
  direction: Direction
  bound: Bound
  measure: Measure
  becomes: Becomes | null
  trend: 'up' | 'down' | null
  yoy: string | null
  rank: string | null
  rule: string
  confidence: number
}

/** The part that a sentence stands in, and the year of its figures. */
export type Context = { part: Part; year: number }

/** A numeral that is no item, as written, with the name of the rule that says so. */
export type UnclaimedFigure = Span & { figure: string; rule: string }

export type SentenceReading = { items: Item[]; unclaimed: UnclaimedFigure[] }

/** Reads one sentence of one part; `year` is the year of its figures. */
export function readItems(sentence: string, context: Context): SentenceReading {
  const text = plainText(sentence)
  const found = quantitiesOf(text, context.year)
  const { drafts, ruled } = draftsOf(text, found, context)
  const figured: Item[] = []
  drafts.forEach(({ quantity }, index) => {
    figured.push(...itemsOf(text, { drafts, index, previous: figured.at(-quantity.list)?.name ?? '' }))
  })
  const promised = context.part === 'targets' ? promisedItems(text, drafts, context.year) : []
  const items = [...figured, ...promised].sort((one, other) => one.start - other.start)
  return { items, unclaimed: unclaimedOf(sentence, ruled, drafts) }
}

function promisedItems(text: string, drafts: Draft[], year: number): Item[] {
  const figures = drafts.map(({ quantity }) => quantity)
  return promisesOf(text, figures, laterGoals(text, year)).map((promise) => ({
    ...NO_FIGURE,
    ...promise,
  }))
}

const NO_FIGURE = {
  subject: null,
  value: null,
  valueTo: null,
  unit: '',
  bound: 'exact',
  trend: null,
  yoy: null,
  rank: null,
} as const

function draftsOf(text: string, { quantities, ruled }: Quantities, { part, year }: Context) {
  const { drafts, beside } = setApart(text, quantities, part)
  const alike = withStriving(drafts)
  const read = part === 'results' ? withRanks(text, withGrowths(text, alike, year)) : alike
  return { drafts: read, ruled: [...ruled, ...beside].sort((one, other) => one.start - other.start) }
}

function unclaimedOf(sentence: string, ruled: RuledNumeral[], drafts: Draft[]): UnclaimedFigure[] {
  const ranks = drafts.flatMap(({ rank }) => (rank ? [rank] : []))
  return ruled
    .filter(({ start }) => !ranks.some((rank) => rank.start <= start && start < rank.end))
    .map(({ start, end, rule }) => ({ start, end, figure: sentence.slice(start, end), rule }))
}

type Place = { drafts: Draft[]; index: number; previous: string }

function itemsOf(text: string, { drafts, index, previous }: Place): Item[] {
  const draft = drafts[index] as Draft
  const { quantity } = draft
  const from = quantity.start - draft.own.length
  const sharers = quantity.list > 1 ? [] : sharersOf(draft.own)
  if (sharers.length === 0)
    return [itemOf(text, draft, { shared: listName(drafts, index), previous, subject: null })]
  const names = listSubjects(draft.own, sharers.length)
  return sharers.map(({ start, end }, place) =>
    itemOf(text, draft, {
      shared: names[place] ?? null,
      previous,
      subject: { start: from + start, end: from + end },
    }),
  )
}

function listName(drafts: Draft[], index: number): string | null {
  const { quantity } = drafts[index] as Draft
  if (quantity.list === 1) return null
  return listSubjects(drafts[index - quantity.place]?.own ?? '', quantity.list)[quantity.place] ?? null
}

// Less sure: a list whose words are shared, a noun in place of a unit, a figure that no words of its own explain.
function confidenceOf({ quantity, own }: Draft): number {
  if (quantity.unit.written === '' || quantity.unit.length > 4) return 0.75
  if (quantity.list > 1 || own === '') return 0.85
  return 0.95
}

// 总产值跨越2个百亿台阶，达到430亿元: the clause before has named what only now gets its figure.
function objectBefore(text: string, end: number): string {
  const words = clauseBefore(text, end)
  return objectOf(words.slice(0, /\d|连续|跨越|突破|实现|迈上|翻|$/.exec(words)?.index))
}

function clauseBefore(text: string, end: number): string {
  const clause = text.slice(Math.max(0, end - 60), Math.max(0, end - 1))
  return clause.slice(lastMark(clause) + 1)
}

// 税收跨越三个台阶，从19.8亿元增至48.6亿元: a clause that opens with its base has its subject before it.
function subjectBefore(text: string, { own, quantity }: Draft): string {
  const end = quantity.start - own.length
  return /^[从由]/.test(own) && /台阶|大关|翻|倍增/.test(clauseBefore(text, end))
    ? objectBefore(text, end)
    : ''
}

type Naming = { shared: string | null; previous: string; subject: Span | null }

function itemOf(text: string, draft: Draft, { shared, previous, subject }: Naming): Item {
  const { quantity, reading } = draft
  return {
    start: quantity.start,
    end: quantity.end,
    name:
      subjectBefore(text, draft) ||
      nameOf(draft, shared, previous) ||
      objectBefore(text, quantity.start - draft.own.length),
    subject,
    value: quantity.value,
    valueTo: quantity.valueTo,
    unit: quantity.unit.written,
    ...reading,
    trend: draft.yoy === null ? reading.trend : draft.yoyTrend,
    becomes: null,
    yoy: draft.yoy,
    rank: draft.rank && text.slice(draft.rank.start, draft.rank.end),
    confidence: confidenceOf(draft),
  }
}
