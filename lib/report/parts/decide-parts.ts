// Decides for each passage whether it tells results of the year before, targets of the year, or neither: the nearest
// heading that says so, a sentence that turns by its own opening words, and without headings the words alone.
import type { Part } from '../figures/read-items'
import type { Passage } from '../types'
import { type Telling, tellingOfChapter, tellingOfPart } from './heading-rules'
import { leaningOf } from './sentence-cues'
import { openingYear } from './years'

/** `part` is null where a passage tells neither; `rule` names what decided. */
export type Decided = { part: Part | null; rule: string }

type Headed = { telling: Telling; rule: string } | null

/** The decision for each passage by its key. `year` is the year of the targets, 0 when unknown. */
export function decideParts(passages: Passage[], year: number): Map<string, Decided> {
  const decided = new Map<string, Decided>()
  const headless: Passage[] = []
  let part: Headed = null
  let chapter: Headed = null
  for (const passage of passages) {
    if (passage.kind === 'part') {
      part = tellingOfPart(passage.heading ?? '', year) ?? goingOn(part)
      chapter = null
    }
    if (passage.kind === 'chapter') chapter = tellingOfChapter(passage.heading ?? '', year)
    const headed = chapter ?? part
    if (headed) decided.set(passage.key, decisionUnder(headed, passage, year))
    else headless.push(passage)
  }
  decideHeadless(headless, year, decided)
  return decided
}

// After the targets a heading without a word of time goes on with them (四、政府自身建设); after the results it may not.
const goingOn = (part: Headed) => (part?.telling === 'targets' ? part : null)

function decisionUnder({ telling, rule }: NonNullable<Headed>, passage: Passage, year: number): Decided {
  if (telling === 'none') return { part: null, rule }
  return turned(passage, telling, year) ?? { part: telling, rule }
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
  const sentences = passages.filter(({ kind }) => kind === 'sentence')
  const own = sentences.map((sentence) => ownLeaning(sentence, year))
  const whole = own.reduce((sum, { leaning }) => sum + leaning, 0)
  const paragraphs = paragraphLeanings(sentences, own)
  let before: Part | null = null
  sentences.forEach((sentence, index) => {
    const leaning = own[index]?.leaning ?? 0
    const paragraph = paragraphs.get(sentence.parent ?? '') ?? 0
    const firm = Math.abs(leaning) >= FIRM
    const opensParagraph = sentences[index - 1]?.parent !== sentence.parent
    if (firm) before = partOf(leaning)
    else if (opensParagraph && Math.abs(paragraph) >= FIRM) before = partOf(paragraph)
    const part: Part = before ?? partOf(paragraph || whole || leaning)
    decided.set(sentence.key, { part, rule: firm ? '句中的用语' : '上下文的用语' })
  })
  for (const passage of passages)
    if (!decided.has(passage.key)) decided.set(passage.key, { part: partOf(whole), rule: '全文的用语' })
}

const partOf = (leaning: number): Part => (leaning < 0 ? 'results' : 'targets')

const OPENING_YEAR = 2.5

// The year that a sentence opens with counts as a word for its time.
function ownLeaning({ text }: Passage, year: number): { leaning: number } {
  const { leaning } = leaningOf(text)
  const written = openingYear(text)
  if (written === 0 || year === 0) return { leaning }
  return { leaning: leaning + (written < year ? -OPENING_YEAR : OPENING_YEAR) }
}

function paragraphLeanings(sentences: Passage[], own: { leaning: number }[]): Map<string, number> {
  const sums = new Map<string, number>()
  sentences.forEach(({ parent }, index) => {
    sums.set(parent ?? '', (sums.get(parent ?? '') ?? 0) + (own[index]?.leaning ?? 0))
  })
  return sums
}
