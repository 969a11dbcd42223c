// Reads the figures of a sentence about the year to come: what is promised, and what promises nothing and why.
import type { Bound, Direction, Kind, Measure } from '@/lib/domain/target'
import type { Span } from '../types'
import { boundOf, directionOf, kindOf, measureOf, trendOf, type Wording } from './cues'
import { isLaterGoal } from './horizon'
import { nonTargetRule } from './non-targets'
import { sharersOf } from './sharers'
import { type Spot, spotsOf } from './spot'

/** One figure: its span with unit, the words that it is said of where several share it (开工、竣工各…), its reading. */
export type Figure = Span & {
  subject: Span | null
  value: string
  valueTo: string | null
  unit: string
  kind: Kind
  direction: Direction
  bound: Bound
  trend: 'up' | 'down' | null
  measure: Measure
}

/** A numeral that promises nothing, with the name of the rule that says so. */
export type NonTarget = Span & { rule: string }

export type FigureReading = { figures: Figure[]; nonTargets: NonTarget[] }

/** Reads one sentence of a report on the given year. */
export function readFigures(text: string, year: number): FigureReading {
  const figures: Figure[] = []
  const nonTargets: NonTarget[] = []
  const spots = spotsOf(text)
  spots.forEach((spot, index) => {
    const { start, end } = spot.numeral
    const rule = ruleFor(spot, year)
    if (rule) nonTargets.push({ start, end, rule })
    else if (spot.unit && !opensRange(spot, spots[index + 1])) figures.push(...figuresAt(spots, index))
  })
  return { figures, nonTargets }
}

function ruleFor(spot: Spot, year: number): string | null {
  const rule = nonTargetRule(spot)
  if (rule || spot.unit === null) return rule
  return isLaterGoal(spot.before, year) ? '后年目标' : null
}

const CONNECTS = /^[^\d一-龥]{0,2}(—{1,2}|－|-|~|～|至)$/

function opensRange(spot: Spot, next: Spot | undefined): boolean {
  if (!next) return false
  const gap = next.before.slice(spot.numeral.end)
  return CONNECTS.test(gap) && (gap.length <= 2 || gap.startsWith(next.unit?.written ?? ' '))
}

function figuresAt(spots: Spot[], index: number): Figure[] {
  const spot = spots[index] as Spot
  const opening = openingOf(spots, index)
  const wording = wordingOf(spots, index)
  const figure = {
    start: opening.numeral.start,
    end: spot.numeral.end + wording.between.length + wording.unit.length,
    value: opening.numeral.value,
    valueTo: opening === spot ? null : spot.numeral.value,
    unit: wording.unit,
    kind: kindOf(wording),
    direction: directionOf(wording),
    bound: boundOf(wording),
    trend: trendOf(wording),
    measure: measureOf(wording),
  }
  const sharers = sharersOf(spot.before)
  return (sharers.length > 0 ? sharers : [null]).map((subject) => ({ ...figure, subject }))
}

// The numeral that the figure starts with: its own, or the lower end of its range.
function openingOf(spots: Spot[], index: number): Spot {
  const [previous, spot] = [spots[index - 1], spots[index] as Spot]
  return previous && opensRange(previous, spot) ? previous : spot
}

const JOINED = /[、和与及]$/

// In 分别增长6.5%和8%左右 the later value takes the words before the first, the first the words after the last.
function wordingOf(spots: Spot[], index: number): Wording {
  const spot = spots[index] as Spot
  const unit = spot.unit?.written ?? ''
  let first = openingOf(spots, index)
  for (let at = index; at > 0 && joins(spots[at - 1], spots[at]); at -= 1) first = openingOf(spots, at - 1)
  let last = spot
  for (let at = index; joins(spots[at], spots[at + 1]); at += 1) last = spots[at + 1] as Spot
  return {
    clause: first.before.slice(lastMark(first.before) + 1),
    between: spot.after.slice(0, spot.after.indexOf(unit)),
    unit,
    unitKind: spot.unit?.kind ?? 'count',
    rest: last.rest,
  }
}

function joins(one: Spot | undefined, next: Spot | undefined): boolean {
  if (!one?.unit || !next?.unit || !/分别/.test(one.before)) return false
  const gap = next.before.slice(one.numeral.end + one.unit.written.length)
  return gap.length <= 1 && JOINED.test(gap)
}

const lastMark = (words: string) => Math.max(...[...'，；。：'].map((mark) => words.lastIndexOf(mark)))
