// Figures of one unit in running text, for holding what was written against what was entered.
import { readAmount } from './amount'
import type { Decimal } from './decimal'
import { unitParts } from './unit'

/** A figure with a multiplier of up to two characters between it and the unit's base. */
const FIGURE = '[0-9\uff10-\uff19][0-9\uff10-\uff19,\uff0c.\uff0e]*\\s*[\u4e07\u4ebf\u5343\u767e]{0,2}'

/** Every figure that stands with the unit, in that unit and in the order of the text; none without a unit. */
export function figuresIn(text: string, unit: string): Decimal[] {
  const { base } = unitParts(unit)
  if (base === '') return []
  const pattern = new RegExp(`${FIGURE}${RegExp.escape?.(base) ?? escaped(base)}`, 'gu')
  return [...text.matchAll(pattern)].flatMap(([found]) => {
    const amount = readAmount(found.replace('\uff0c', ','), unit)
    return 'value' in amount ? [amount.value] : []
  })
}

const escaped = (text: string) => text.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&')
