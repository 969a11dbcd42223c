// What a unit measures, and its multiplier: a pace is never refused to lengths, areas, money or person-times (domain.md, M).
// The characters are written as code points, with their sound beside them: words for people live in lib/text.
import { type Decimal, multiply } from './decimal'

export const UNIT_CLASSES = ['things', 'length', 'area', 'money', 'personTimes', 'percent', 'bulk'] as const
export type UnitClass = (typeof UNIT_CLASSES)[number]

/** Longest first, so that a multiplier of two characters is not read as one. */
const MULTIPLIERS: readonly (readonly [string, number])[] = [
  ['\u4e07\u4ebf', 12], // wan yi
  ['\u5343\u4e07', 7], // qian wan
  ['\u767e\u4e07', 6], // bai wan
  ['\u4ebf', 8], // yi
  ['\u4e07', 4], // wan
]

/** The last characters of a unit tell its class; the first row that fits counts. */
const CLASSES: readonly (readonly [UnitClass, RegExp])[] = [
  ['percent', /(%|\u767e\u5206\u70b9)$/], // percentage point
  ['area', /(\u5e73\u65b9(\u5343|\u5206)?\u7c73|\u5e73\u65b9\u516c\u91cc|\u516c\u9877|\u4ea9)$/], // ping fang mi, gong qing, mu
  ['bulk', /(\u7acb\u65b9\u7c73|\u5428|\u5343\u74e6(\u65f6)?|\u5c0f\u65f6)$/], // li fang mi, dun, qian wa, xiao shi
  ['length', /(\u7c73|\u516c\u91cc)$/], // mi, gong li
  ['money', /\u5143$/], // yuan
  ['personTimes', /\u4eba\u6b21$/], // ren ci
]

export type UnitParts = { power: number; base: string }

/** A unit without its multiplier: ten thousand square metres is power 4 of square metres. */
export function unitParts(unit: string): UnitParts {
  const found = MULTIPLIERS.find(([word]) => unit.startsWith(word))
  return found ? { power: found[1], base: unit.slice(found[0].length) } : { power: 0, base: unit }
}

/** What a unit measures; things that can be counted unless its last characters say otherwise. */
export function unitClass(unit: string): UnitClass {
  return CLASSES.find(([, ending]) => ending.test(unit))?.[0] ?? 'things'
}

/** A value in the unit's base: 8.1 of ten thousand square metres is 81000. */
export function normalisedValue(value: Decimal, unit: string): Decimal {
  return multiply(value, `1${'0'.repeat(unitParts(unit).power)}`)
}
