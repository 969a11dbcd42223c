// Figures that only speak of the figure before them: how far it stands from a wider area's, and the aim that it kept.
import { type Draft, draftOf, inOneBreath } from './drafts'
import type { Quantity, RuledNumeral } from './quantities'
import { continuesComparison, isAimKept, isComparison } from './ranks'
import type { Part } from './read-items'

/** The drafts of items, and beside them the figures that are none, with their rules. */
export function setApart(text: string, quantities: Quantity[], part: Part) {
  const drafts: Draft[] = []
  const beside: RuledNumeral[] = []
  for (const quantity of quantities) {
    const draft = draftOf(quantity)
    const last = drafts.at(-1)
    const near = last !== undefined && inOneBreath(text, last.end, quantity.start)
    const rule = near ? ruleBeside(draft, beside.at(-1), part) : null
    if (rule) beside.push({ start: quantity.start, end: quantity.end, rule })
    else drafts.push(draft)
  }
  return { drafts, beside }
}

function ruleBeside(draft: Draft, before: RuledNumeral | undefined, part: Part): string | null {
  if (part === 'results' && isAimKept(draft)) return '已有目标'
  if (isComparison(draft)) return '排名'
  const { gap, start } = draft.quantity
  const goesOn = gap !== null && before?.end === start - gap.length && continuesComparison(draft)
  return goesOn ? '排名' : null
}
