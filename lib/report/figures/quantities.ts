// From numerals to quantities: ranges, ratios and lists of values (分别增长6.5%和8%) are put together, and what is
// no figure is set apart with its rule.
import type { Span } from '../types'
import { laterGoals } from './horizon'
import { ratioChain, ratioValue } from './ratios'
import { type Spot, spotsOf } from './spot'
import { GROUPS } from './unclaimed-groups'
import { SENSES } from './unclaimed-senses'
import { fits, SHAPES } from './unclaimed-shapes'
import { UNITLESS, type Unit } from './units'
import { withLists } from './value-lists'

/**
 * One figure with its words: `clause` before it back to the last mark, `rest` after its unit, `gap` since the figure
 * before it in the same clause (null for the first). `list` counts the values that it stands among, `place` its own;
 * `opens` is where its numeral begins.
 */
export type Quantity = Span & {
  value: string
  valueTo: string | null
  unit: Unit
  clause: string
  rest: string
  negative: boolean
  bracketed: boolean
  gap: string | null
  list: number
  place: number
}

export type RuledNumeral = Span & { rule: string }
export type Quantities = { quantities: Quantity[]; ruled: RuledNumeral[] }

/** Chinese numerals inside words (一体化) that no row names are not even listed. */
const UNLISTED = '词语中的数字'

/** The figures of a plain text, and its numerals that are none. `year` is the year of the figures. */
export function quantitiesOf(text: string, year: number): Quantities {
  const spots = sharedUnits(text, spotsOf(text).map(withIndexUnit))
  const rules = rulesOf(text, spots, year)
  const quantities: Quantity[] = []
  const ruled: RuledNumeral[] = []
  spots.forEach((spot, index) => {
    const rule = rules[index]
    if (rule === UNLISTED) return
    if (rule) ruled.push({ start: spot.start, end: spot.end, rule })
    else if (!opens(text, spots, index)) quantities.push(quantityAt(text, spots, index))
  })
  return { quantities: withLists(text, quantities), ruled }
}

// The lower end of a range has the rule of the upper one.
function rulesOf(text: string, spots: Spot[], year: number): (string | null)[] {
  const later = laterGoals(text, year)
  let at = 0
  const rules = spots.map((spot, index) => {
    while (at < later.length && (later[at] as Span).end <= spot.start) at += 1
    const isLater = (later[at]?.start ?? text.length) < spot.start
    return ruleFor(text, spots, index) ?? (isLater ? '后年目标' : null)
  })
  return rules.map(
    (rule, index) => rule ?? (opensRange(text, spots, index) ? (rules[index + 1] ?? null) : null),
  )
}

function ruleFor(text: string, spots: Spot[], index: number): string | null {
  const spot = spots[index] as Spot
  const rule = SHAPES.find((row) => fits(row, spot))
  if (rule) return rule.name
  const chain = ratioChain(text, spots, index)
  if (chain) return chain.length > 2 ? '结构比' : baseRule(chain[0] as Spot)
  if (opensRange(text, spots, index)) return null
  const sense = GROUPS.find((row) => fits(row, spot)) ?? SENSES.find((row) => fits(row, spot))
  if (sense || spot.unit !== null) return sense?.name ?? null
  return spot.numeral.script === 'arabic' ? '品牌名' : UNLISTED
}

// 由2.35：1缩小至2.21：1 has a base as a ratio.
const baseRule = (spot: Spot) =>
  SENSES.some((row) => row.name === '基数' && fits(row, spot)) ? '基数' : null

const opens = (text: string, spots: Spot[], index: number) =>
  opensRange(text, spots, index) || ratioChain(text, spots, index)?.[0] === spots[index]

const CONNECTS = /^[万亿]?(—{1,2}|-|～|至|到)$/

/** Whether the numeral is the lower end of a range (5%—6%, 1—2家). */
function opensRange(text: string, spots: Spot[], index: number): boolean {
  const [spot, next] = [spots[index], spots[index + 1]]
  if (!spot || !next?.unit) return false
  if (spot.unit && spot.unit.written !== next.unit.written) return false
  const gap = text.slice(spot.end, Math.min(next.start, spot.end + 4))
  if (gap === '到' && (!spot.unit || /[从由]/.test(spot.clause))) return false
  return spot.end + gap.length === next.start && CONNECTS.test(gap)
}

// 同比+12.3% is 同比增长12.3%.
function unsigned(clause: string, negative: boolean): string {
  if (negative) return clause.slice(0, -1)
  return clause.replace(/(?<=比)\+$/, '增长').replace(/(?<=比)-$/, '下降')
}

const NEGATIVE = /[增长速幅为率][-—负]$/

function quantityAt(text: string, spots: Spot[], index: number): Quantity {
  const spot = spots[index] as Spot
  const chain = ratioChain(text, spots, index)
  const opening = openingOf(text, spots, index)
  const negative = NEGATIVE.test(opening.clause)
  return {
    start: opening.start,
    end: spot.end,
    value: chain ? ratioValue(chain) : opening.numeral.value,
    valueTo: chain || opening === spot ? null : spot.numeral.value,
    unit: chain ? UNITLESS : (spot.unit as Unit),
    clause: unsigned(opening.clause, negative),
    rest: spot.rest,
    negative,
    bracketed: spot.bracketed,
    gap: null,
    list: 1,
    place: 0,
  }
}

function openingOf(text: string, spots: Spot[], index: number): Spot {
  const previous = spots[index - 1]
  return previous && opens(text, spots, index - 1) ? previous : (spots[index] as Spot)
}

const INDEX =
  /(?:指数|系数|得分|总分|评分|收入比|倍差)(?:达到?|为|控制在|稳定在|保持在|提升?[到至]|提高[到至]|降低?[到至]|缩小[到至]|约)?$/

/** 从84.7提升至89.6: what was without a unit before is so now. */
const SINCE_INDEX = /[从由]\d+(?:\.\d+)?[增提缩降升上扩拓跃收][^，\d]{0,5}[到至为]$/

// An index has no unit: 空气质量综合指数3.26.
function withIndexUnit(spot: Spot): Spot {
  const isIndex =
    !spot.unit &&
    spot.numeral.script === 'arabic' &&
    (INDEX.test(spot.clause) || SINCE_INDEX.test(spot.clause))
  return isIndex ? { ...spot, unit: UNITLESS } : spot
}

// In 分别增长5.1、7.3% the last unit holds for all.
function sharedUnits(text: string, spots: Spot[]): Spot[] {
  const shared = [...spots]
  for (let index = spots.length - 2; index >= 0; index -= 1) {
    const [spot, next] = [shared[index] as Spot, shared[index + 1] as Spot]
    if (!next.unit || !sharesUnit(text, spot, next)) continue
    shared[index] = { ...spot, unit: next.unit }
  }
  return shared
}

// 快于全国6.2个、全省3.1个百分点 says points of both.
const HALF_SAID = /^[、和与](?:全[国省市区县州](?:平均)?)?$/

/** 分别惠及3500万、2300万人次: the first leaves its measure word to the second. */
const BARE = /^[万亿]+$/

function sharesUnit(text: string, spot: Spot, next: Spot): boolean {
  const gap = text.slice(spot.end, Math.min(next.start, spot.end + 8))
  if (spot.unit && BARE.test(spot.unit.written) && next.unit?.written.startsWith(spot.unit.written))
    return /^[、和与]$/.test(gap) && /分别/.test(spot.clause)
  if (spot.unit) return spot.unit.written === '个' && next.unit?.family === 'points' && HALF_SAID.test(gap)
  return /^[、和与]$/.test(gap) && (/分别/.test(spot.clause) || next.unit?.kind === 'ratio')
}
