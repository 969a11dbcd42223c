// Which words of the report are in no task and no stance: nothing that was promised may be overlooked.
import type { Passage, ReportSource } from './types'

/** Words that stand between two clauses and promise nothing. */
const BETWEEN = /[，、；。：！和]/

/** The stretches of the sentences that no quote covers, marks and joining words aside. */
export function uncoveredWords(
  sentences: Passage[],
  quotes: ReportSource[],
): { passage: string; words: string }[] {
  return sentences.flatMap((sentence) => {
    const own = quotes.filter((quote) => quote.passage === sentence.key)
    const left = [...sentence.text].map((char, at) => (isCovered(own, at) ? '，' : char)).join('')
    return left
      .split(BETWEEN)
      .filter((words) => words !== '')
      .map((words) => ({ passage: sentence.key, words }))
  })
}

const isCovered = (quotes: ReportSource[], at: number) =>
  quotes.some(({ start, end }) => start <= at && at < end)
