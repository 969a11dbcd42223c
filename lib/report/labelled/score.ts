// How far the reader's items agree with the labels (README.md, "How to compare").
import { readFileSync } from 'node:fs'
import { type Item, type Part, readItems } from '../figures/read-items'

type Decimal = number | string | null

/** A label, or an item of the reader, in the words that both share. */
type Judged = {
  name: string
  value: Decimal
  valueTo: Decimal
  unit: string
  kind?: string
  direction?: string
  bound?: string
  measure?: string
  yoy?: Decimal
  rank?: string | null
  trend?: string | null
}
export type LabelledCase = {
  id: string
  part: Part
  year: number
  text: string
  targets: Judged[]
  results: Judged[]
  unclaimed: { figure: string; rule: string }[]
}

export type Tally = { wanted: number; given: number; right: number; misses: string[] }
export type Score = Record<'targets' | 'results' | 'unclaimed', Tally>

/** The cases of a file of this folder. */
export function labelledCases(file: string): LabelledCase[] {
  return JSON.parse(readFileSync(new URL(file, import.meta.url), 'utf8')) as LabelledCase[]
}

/** The words as the report's reader hands them on: without ** and without the spaces that a PDF sets. */
export function cleaned(text: string): string {
  return text.replaceAll(/\*\*/g, '').replaceAll(/(?<![!-~])\s+|\s+(?![!-~])/g, '')
}

const number = (value: Decimal | undefined) => (value === null || value === undefined ? '–' : String(Number(value)))

function sign(part: Part, item: Judged): string {
  if (item.value === null) return `${item.kind} ${item.measure}`
  const change = item.trend === 'down' ? '↓' : ''
  const beside = part === 'results' ? `yoy ${number(item.yoy)}` : item.bound
  return [number(item.value), number(item.valueTo), item.unit, beside, change].join(' ')
}

const numerals = (figure: string) => figure.match(/\d+(?:\.\d+)?|(?<!\d)[一二两三四五六七八九十百千]+|[①-⑳]/g) ?? []

// A reader may list more of the Chinese numerals inside words than the labels do (README.md).
const counted = (read: string[], { unclaimed }: LabelledCase) =>
  read.filter((figure) => /\d/.test(figure) || unclaimed.some((label) => label.figure.includes(figure)))

/** How many labels the reader finds, and how many of its items are right. */
export function scoreOf(cases: LabelledCase[]): Score {
  const score: Score = { targets: tally(), results: tally(), unclaimed: tally() }
  for (const labelled of cases) {
    const { items, unclaimed } = readItems(cleaned(labelled.text), labelled)
    const want = labelled[labelled.part].map((label) => sign(labelled.part, label))
    const read = items.map((item) => sign(labelled.part, item))
    compare(score[labelled.part], labelled.id, { want, read })
    compare(score.unclaimed, labelled.id, {
      want: labelled.unclaimed.flatMap(({ figure }) => numerals(figure)),
      read: counted(unclaimed.flatMap(({ figure }) => numerals(figure)), labelled),
    })
  }
  return score
}

const tally = (): Tally => ({ wanted: 0, given: 0, right: 0, misses: [] })

function compare(into: Tally, id: string, { want, read }: { want: string[]; read: string[] }): void {
  const left = [...want]
  const extra = read.filter((item) => {
    const at = left.indexOf(item)
    if (at >= 0) left.splice(at, 1)
    return at < 0
  })
  into.wanted += want.length
  into.given += read.length
  into.right += read.length - extra.length
  if (left.length + extra.length > 0) into.misses.push(`${id}: wanted ${left.join(' | ')}; read ${extra.join(' | ')}`)
}

export const precision = ({ right, given }: Tally) => (given === 0 ? 1 : right / given)
export const recall = ({ right, wanted }: Tally) => (wanted === 0 ? 1 : right / wanted)

export type Manner = Record<'kind' | 'direction' | 'measure' | 'rank', { wanted: number; right: number; misses: string[] }>

/** How often kind, direction and measure of a target, and the remark of a result, are the label's. */
export function mannerOf(cases: LabelledCase[]): Manner {
  const count = () => ({ wanted: 0, right: 0, misses: [] as string[] })
  const manner: Manner = { kind: count(), direction: count(), measure: count(), rank: count() }
  for (const labelled of cases) {
    const { items } = readItems(cleaned(labelled.text), labelled)
    for (const label of labelled[labelled.part]) {
      const index = items.findIndex((item) => sign(labelled.part, item) === sign(labelled.part, label))
      const [item] = index < 0 ? [] : items.splice(index, 1)
      if (item) judge(manner, labelled, { label, item })
    }
  }
  return manner
}

function judge(manner: Manner, { id, part }: LabelledCase, { label, item }: { label: Judged; item: Item }): void {
  const aspects = part === 'targets' ? (['kind', 'direction', 'measure'] as const) : (['rank'] as const)
  for (const aspect of aspects) {
    const [want, read] = [label[aspect] ?? null, item[aspect]]
    const right = aspect === 'rank' ? sameRemark(want, read) : want === read
    manner[aspect].wanted += 1
    if (right) manner[aspect].right += 1
    else manner[aspect].misses.push(`${id} ${label.name}: wanted ${want}; read ${read}`)
  }
}

const sameRemark = (want: string | null, read: string | null) =>
  want === null || read === null ? want === read : want.includes(read) || read.includes(want)
