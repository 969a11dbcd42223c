// What a person typed in a figure's field, understood as a decimal in the target's unit (design.md, Entry form).
import { type Decimal, multiply, plain } from './decimal'
import { unitParts } from './unit'

export const AMOUNT_PROBLEMS = ['empty', 'notANumber', 'tooLong', 'otherUnit'] as const
export type AmountProblem = (typeof AMOUNT_PROBLEMS)[number]

export type Amount = { value: Decimal } | { problem: AmountProblem }

/** More digits than any figure of a report, and as many as a spreadsheet keeps. */
const MOST_DIGITS = 15
const MOST_TYPED = 60

/** Thousands stand in groups of three behind a comma or a space; never across lines or cells. */
const NUMBER = /^([+-]?) *(\d{1,3}(?:[, ]\d{3})+|\d*)(?:\.(\d*))?$/
const SPLIT = /^([+\-\d., ]*)([\p{L}\p{So}%\u2030/()]*)$/u
const PERCENT = ['%', '\u4e2a\u767e\u5206\u70b9', '\u767e\u5206\u70b9'] // ge bai fen dian, bai fen dian

/**
 * Takes full-width forms, thousands by comma or space, a sign, the unit behind the figure and its multiplier:
 * '83' and its counter, '1,234', '41.5%', 12 with wan in a unit of wan or of one. Refuses what it would have to guess.
 */
export function readAmount(typed: string, unit: string): Amount {
  const text = narrowed(typed).trim()
  if (text === '') return { problem: 'empty' }
  if (text.length > MOST_TYPED) return { problem: 'tooLong' }
  const [, figure = '', suffix = ''] = SPLIT.exec(text) ?? []
  const value = readNumber(figure.trim())
  if (value === null) return { problem: 'notANumber' }
  const factor = factorOf(suffix, narrowed(unit))
  return factor === null ? { problem: 'otherUnit' } : short(multiply(value, factor))
}

/** Full-width forms as ASCII, every space a plain one; nothing else is folded (a superscript is no digit). */
function narrowed(typed: string): string {
  return typed
    .replace(/[\uff01-\uff5e]/g, (wide) => String.fromCharCode(wide.charCodeAt(0) - 0xfee0))
    .replace(/[\u2212\u2013]/g, '-')
    .replace(/[\u00a0\u2009\u202f\u3000]/g, ' ')
}

function readNumber(text: string): Decimal | null {
  const [, sign = '', whole = '', rest = ''] = NUMBER.exec(text) ?? []
  if (whole + rest === '') return null
  const digits = whole.replace(/[, ]/g, '')
  return plain(`${sign === '-' ? '-' : ''}${digits || '0'}${rest ? `.${rest}` : ''}`)
}

function short(value: Decimal): Amount {
  const digits = value.replace(/\D/g, '').replace(/^0+/, '')
  return digits.length > MOST_DIGITS ? { problem: 'tooLong' } : { value }
}

/** What turns the suffix's unit into the target's: none typed, the same, or another multiplier of it; else null. */
function factorOf(suffix: string, unit: string): Decimal | null {
  if (suffix === '' || suffix === unit) return '1'
  if (PERCENT.includes(unit)) return PERCENT.includes(suffix) ? '1' : null
  const [theirs, ours] = [unitParts(suffix), unitParts(unit)]
  if (theirs.base !== '' && theirs.base !== ours.base) return null
  return tenTo(theirs.power - ours.power)
}

function tenTo(power: number): Decimal {
  return power >= 0 ? `1${'0'.repeat(power)}` : `0.${'0'.repeat(-power - 1)}1`
}
