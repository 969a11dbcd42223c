// What the report says of the year before, and the tasks' targets that compare with it.
import type { Proposal, ProposedComparison, ProposedResult, ProposedTarget } from './propose/types'
import type { Passage, ReportComparison, ReportResult, ReportTask } from './types'

/** The key of a result is its place, so that another reading finds it again. */
const keyOf = ({ passage, figure }: ProposedResult) => `${passage}-${figure.start}`

/** The results of a proposal in reading order, quoted from the passages as they stand in the portal. */
export function readResults({ results }: Proposal, passages: Passage[]): ReportResult[] {
  const texts = new Map(passages.map(({ key, text }) => [key, text]))
  return results.map((result) => {
    const { name, value, valueTo, unit, kind, yoy, rank, trend } = result
    const { passage, start, end, figure } = result
    const quote = texts.get(passage)?.slice(start, end) ?? result.quote
    return {
      key: keyOf(result),
      ...{ name, value, valueTo, unit, kind, yoy, rank, trend },
      ...{ passage, quote, start, end, figure },
    }
  })
}

/** The pairs of a proposal, each with the target of a reviewed task that the proposed one became. */
export function readComparisons(
  { comparisons, results, targets }: Proposal,
  tasks: ReportTask[],
): ReportComparison[] {
  return comparisons.flatMap((pair) => {
    const result = results.find(({ id }) => id === pair.result)
    const proposed = targets.find(({ id }) => id === pair.target)
    const target = proposed && reviewedTarget(proposed, tasks)
    return result && target ? [comparisonOf(pair, keyOf(result), target)] : []
  })
}

function comparisonOf({ comparability, note }: ProposedComparison, result: string, target: string) {
  return { result, target, comparability, note }
}

/** `code-key` of the target with the same figure at the same place; undefined where the decisions left it out. */
function reviewedTarget(proposed: ProposedTarget, tasks: ReportTask[]): string | undefined {
  const sharedWith = (name: string) => [...name].filter((sign) => proposed.name.includes(sign)).length
  const stands = tasks.flatMap(({ code, targets }) => targets.map((target) => ({ code, target })))
  const found = stands.filter(
    ({ target }) =>
      target.value === proposed.value &&
      target.sources.some(({ passage, start, end }) =>
        proposed.sources.some(
          (place) => place.passage === passage && start <= place.figure.start && place.figure.start < end,
        ),
      ),
  )
  // 开工、竣工各…: two targets stand at one figure, and the name tells them apart.
  const [best] = found.sort((a, b) => sharedWith(b.target.name) - sharedWith(a.target.name))
  return best && `${best.code}-${best.target.key}`
}
