// Decides for each passage whether it tells results of the year before, targets of the year, or neither: the nearest
// heading that says so, a sentence that turns by its own opening words, and without headings the words alone.
import type { Part } from '../figures/read-items'
import type { Passage } from '../types'
import { leaningOfHeading } from './heading-leaning'
import { LATER_RULE, planEnd, type Telling, tellingOfChapter, tellingOfPart } from './heading-rules'
import { leaningOf } from './leaning'
import { openingYear } from './years'

/** `part` is null where a passage tells neither; `rule` names what decided. */
export type Decided = { part: Part | null; rule: string }

type Headed = { telling: Telling; rule: string } | null

/** The decision for each passage by its key. `year` is the year of the targets, 0 when unknown. */
export function decideParts(passages: Passage[], year: number): Map<string, Decided> {
  const decided = new Map<string, Decided>()
  const headless: Passage[] = []
  const looksBehind = behindTeller(year)
  let part: Headed = null
  let chapter: Headed = null
  let ahead: Headed = null
  for (const passage of passages) {
    const behind = looksBehind(passage)
    if (passage.kind === 'part') {
      const goesOn = part?.telling === 'later' && OF_ANY_YEARS.test(passage.heading ?? '')
      if (!goesOn) part = tellingOfPart(passage.heading ?? '', year) ?? goingOn(part, ahead)
      if (part?.telling === 'targets') ahead = part
      chapter = null
    }
    if (passage.kind === 'chapter') chapter = tellingOfChapter(passage.heading ?? '', year)
    const headed = chapter ?? part
    if (headed?.telling === 'later') decided.set(passage.key, laterDecision(passage, { behind, year }))
    else if (headed) decided.set(passage.key, decisionUnder(headed, passage, year))
    else headless.push(passage)
  }
  decideHeadless(headless, year, decided)
  return decided
}

/** Below a part on the years to come these speak of them too. */
const OF_ANY_YEARS = /^(?:主要|发展|奋斗|预期|重点|重大|目标|总体|指导)(?:目标|任务|要求|思想|举措|考虑)$/

// After the targets a heading without a word of time goes on with them (四、政府自身建设), the goals of later years between or
// not; after the results it may not.
function goingOn(part: Headed, ahead: Headed): Headed {
  if (part?.telling === 'later') return ahead
  return part?.telling === 'targets' ? part : null
}

function decisionUnder({ telling, rule }: NonNullable<Headed>, passage: Passage, year: number): Decided {
  if (telling === 'none' || telling === 'later') return { part: null, rule }
  return turned(passage, telling, year) ?? { part: telling, rule }
}

const YEAR_OWN = /^(?:今年|年内)/

// What is said of years to come is no target of this one, but for a sentence that comes back to it or looks behind.
function laterDecision(
  { kind, text }: Passage,
  { behind, year }: { behind: boolean; year: number },
): Decided {
  if (kind === 'sentence' && (YEAR_OWN.test(text) || openingYear(text) === year))
    return { part: 'targets', rule: '句首的时间' }
  return behind ? { part: 'results', rule: '段首的时间' } : { part: null, rule: LATER_RULE }
}

const YEARS_BEHIND = /^(?:过去|这)?[三五]年(?:来|，)|^“?十([二三四五六])五”?(?:时期|期间|以来)，/

// Whether a paragraph has opened with years gone by (“十四五”时期，… in a report of 2026).
function behindTeller(year: number): (passage: Passage) => boolean {
  let paragraph: string | null = null
  return ({ kind, parent, text }) => {
    if (kind !== 'sentence') return false
    const found = YEARS_BEHIND.exec(text)
    if (found && (found[1] === undefined || planEnd(found[1]) < year)) paragraph = parent
    return parent === paragraph && paragraph !== null
  }
}

const LEADING = /^(?:去年|上年|过去(?:的)?[一五]年|[一五]年来|今年|明年|下一步|今后五年)/

// Within a part only a sentence that opens with another time, and whose words agree, belongs to that time.
function turned({ kind, text }: Passage, telling: Part, year: number): Decided | null {
  if (kind !== 'sentence') return null
  const time = timeOf(text, year)
  if (time === null) return null
  const { leaning } = leaningOf(text)
  if (telling === 'targets' && time === 'results' && leaning < FIRM) return { part: time, rule: '句首的时间' }
  if (telling === 'results' && time === 'targets' && leaning >= FIRM)
    return { part: time, rule: '句首的时间' }
  return null
}

function timeOf(sentence: string, year: number): Part | null {
  const written = openingYear(sentence)
  if (written > 0) return year === 0 ? null : written < year ? 'results' : 'targets'
  const opening = LEADING.exec(sentence)?.[0]
  if (opening === undefined) return null
  return /^(今年|明年|下一步|今后)/.test(opening) ? 'targets' : 'results'
}

/** From here on the words of one sentence decide for it and its neighbours. */
const FIRM = 2

function decideHeadless(passages: Passage[], year: number, decided: Map<string, Decided>): void {
  const sums = leaningSums(passages, year)
  let before: Part | null = null
  let last: Passage | undefined
  for (const passage of passages.filter(({ kind }) => kind === 'sentence')) {
    const leaning = sums.own.get(passage.key) ?? 0
    const paragraph = sums.ofParagraph.get(passage.parent ?? '') ?? 0
    const chapter = sums.ofChapter.get(passage.where) ?? 0
    const heading = sums.ofHeading.get(passage.where) ?? 0
    const against =
      heading * leaning < 0 ? FIRM_AGAINST_HEADING : paragraph * leaning < 0 ? FIRM_AGAINST_PARAGRAPH : FIRM
    const firm = Math.abs(leaning) >= against
    if (firm) before = partOf(leaning)
    else if (last?.where !== passage.where && Math.abs(chapter) >= FIRM) before = partOf(chapter)
    else if (last?.parent !== passage.parent && Math.abs(paragraph) >= FIRM) before = partOf(paragraph)
    const part: Part = before ?? partOf(chapter || sums.whole)
    decided.set(passage.key, { part, rule: firm ? '句中的用语' : '上下文的用语' })
    last = passage
  }
  for (const passage of passages)
    if (!decided.has(passage.key)) decided.set(passage.key, { part: partOf(sums.whole), rule: '全文的用语' })
}

/** What speaks against the heading above it, or against its own paragraph, must speak louder. */
const FIRM_AGAINST_HEADING = 4
const FIRM_AGAINST_PARAGRAPH = 5

type Sums = {
  own: Map<string, number>
  ofParagraph: Map<string, number>
  ofChapter: Map<string, number>
  ofHeading: Map<string, number>
  whole: number
}

// What the sentences and the headings lean to, by paragraph, by chapter and altogether.
function leaningSums(passages: Passage[], year: number): Sums {
  const sums: Sums = {
    own: new Map(),
    ofParagraph: new Map(),
    ofChapter: new Map(),
    ofHeading: new Map(),
    whole: 0,
  }
  for (const passage of passages) {
    const { kind, key, parent, where, heading } = passage
    const leaning = kind === 'sentence' ? ownLeaning(passage, year) : leaningOfHeading(heading ?? '')
    if (kind === 'sentence') sums.own.set(key, leaning)
    if (kind === 'chapter') sums.ofHeading.set(where, leaning)
    const paragraph = kind === 'sentence' ? (parent ?? '') : key
    sums.ofParagraph.set(paragraph, (sums.ofParagraph.get(paragraph) ?? 0) + leaning)
    sums.ofChapter.set(where, (sums.ofChapter.get(where) ?? 0) + leaning)
    sums.whole += leaning
  }
  return sums
}

const partOf = (leaning: number): Part => (leaning < 0 ? 'results' : 'targets')

const OPENING_YEAR = 2.5
/** A sentence without a figure says little of its neighbours' time but by these. */
const OF_TIME = ['今年', '将、力争', '目标的说法', '过去']

// The year that a sentence opens with counts as a word for its time.
function ownLeaning({ text }: Passage, year: number): number {
  const { leaning: words, cues } = leaningOf(text)
  const speaks = /\d/.test(text) || cues.some((cue) => OF_TIME.includes(cue))
  const leaning = speaks ? words : Math.max(-2, Math.min(words, 1))
  const written = openingYear(text)
  if (written === 0 || year === 0) return leaning
  return leaning + (written < year ? -OPENING_YEAR : OPENING_YEAR)
}
