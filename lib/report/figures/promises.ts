// What a sentence promises without a figure, clause by clause: milestones, and what a higher level hands down.

import type { Span } from '../types'
import { handedDownIn } from './handed-down'
import { type Before, milestonesIn } from './milestones'
import { type Clause, clausesOf } from './promise-clauses'
import type { Item } from './read-items'

type Promised = Pick<
  Item,
  'start' | 'end' | 'name' | 'kind' | 'direction' | 'measure' | 'becomes' | 'rule' | 'confidence'
>

/** The promises of the clauses that hold no figure, in reading order; what belongs to a later year is left out. */
export function promisesOf(text: string, figures: Span[], later: Span[]): Promised[] {
  const promises: Promised[] = []
  let before: Before = { previous: null, covering: false }
  let at = 0
  let ahead = 0
  for (const clause of clausesOf(text)) {
    while ((figures[at]?.start ?? text.length) < clause.start) at += 1
    while ((later[ahead]?.end ?? text.length) <= clause.start && ahead < later.length) ahead += 1
    const span = later[ahead]
    const isLater = span !== undefined && span.start <= clause.end && span.end >= clause.end
    const found: Promised[] = isLater
      ? []
      : promisesIn(clause, (figures[at]?.start ?? text.length) < clause.end, before)
    before = { previous: clause, covering: found.some(({ rule }) => rule === '全覆盖') }
    promises.push(...found)
  }
  return promises
}

function promisesIn(clause: Clause, holdsFigure: boolean, before: Before): Promised[] {
  const handed = handedDownIn(clause)
  if (handed.length > 0)
    return handed.map(({ words: _, ...target }) => ({ ...target, measure: 'external', confidence: 0.9 }))
  if (holdsFigure) return []
  return milestonesIn(clause, before).map(({ start, end, name, rule }) => ({
    start,
    end,
    name,
    rule,
    kind: 'milestone',
    direction: 'reach',
    measure: 'node',
    becomes: null,
    confidence: 0.7,
  }))
}
