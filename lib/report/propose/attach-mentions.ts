// The body promises without a figure what the annex counts (加大养老床位供给力度 → 172张): the clause becomes a mention.
import { align } from './align'
import type { Group } from './merge-targets'
import type { ReadPassage, ReadSource } from './read-passages'
import type { Place } from './types'

type Clause = { words: string; place: Place }

/** For each group the clauses of the body that promise the same without a figure. */
export function attachedMentions(groups: Group[], { passages, placeOf }: ReadSource): Place[][] {
  const body = passages.filter(
    ({ part, passage }) => part === 'targets' && passage.kind === 'sentence' && !inAnnex(passage.where),
  )
  const clauses = body.flatMap((read) => bareClauses(read, placeOf))
  return groups.map((group) => {
    const bodyless = group.drafts.every(({ passage, item }) => inAnnex(passage.where) && item.value !== null)
    return bodyless ? clauses.filter(({ words }) => promises(words, group)).map(({ place }) => place) : []
  })
}

const inAnnex = (where: string) => where.startsWith('附件')

const CLAUSE = /[^，；。：！？]+/g

// The clauses of a sentence that hold no item.
function bareClauses({ passage, items }: ReadPassage, placeOf: ReadSource['placeOf']): Clause[] {
  return [...passage.text.matchAll(CLAUSE)].flatMap(({ index, 0: words }) => {
    const span = { start: index, end: index + words.length }
    if (items.some(({ place }) => place.start < span.end && span.start < place.end)) return []
    return [{ words: words.replaceAll(/[“”‘’]/g, ''), place: placeOf(passage, span) }]
  })
}

const ENOUGH = 0.65
const SHORTEST = 4
const VERB = /加大|加快|推进|实施|优化|完善|建设|打造|提升|新增|扩大|推动|开展|深化|加强|推广|启动|增加/

function promises(clause: string, { drafts: [first] }: Group): boolean {
  if (!VERB.test(clause)) return false
  const names = [first.object.telling, first.wording.telling].filter((name) => name.length >= SHORTEST)
  return names.some((name) => shareIn(name, clause) >= ENOUGH) || sharesLead(clause, first.lead)
}

function shareIn(name: string, clause: string): number {
  if (clause.includes(name)) return 1
  if (align(name, clause).shared < SHORTEST) return 0
  const pairs = [...name].slice(1).map((_, at) => name.slice(at, at + 2))
  return pairs.filter((pair) => clause.includes(pair)).length / pairs.length
}

// The annex repeats the body's clause before it counts: 加大公益电影配送力度，为市民提供16万张电影票.
function sharesLead(clause: string, lead: string): boolean {
  const last = lead.split(/[，；。]/).findLast((words) => words.length > 0)
  return last !== undefined && last.length >= SHORTEST + 2 && clause === last.replaceAll(/[“”‘’]/g, '')
}
