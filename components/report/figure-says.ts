import { goalWords } from '@/components/target/goal-words'
import type { FigureView, ResultFigure, TargetFigure } from '@/lib/queries/report-figures'
import { quarterName } from '@/lib/text/zh/dates'
import { reportText } from '@/lib/text/zh/report'
import { resultText, yoyText } from '@/lib/text/zh/result-figure'
import { valueText } from '@/lib/text/zh/target-figure'
import { blankWords } from '@/lib/text/zh/words'

/** What a figure measures, and what belongs to it: a target's quarters, or the target beside a result. */
export function figureSays(figure: FigureView, year: number): string {
  return figure.kind === 'target' ? targetSays(figure, year) : resultSays(figure, year)
}

function targetSays({ code, target, quarters }: TargetFigure, year: number): string {
  const told = quarters.map(({ quarter, line }) => {
    const value =
      line.value === null ? line.blank && blankWords[line.blank] : valueText(line.value, line, line.measure)
    return `${quarterName(quarter)}${value ?? ''}`
  })
  return reportText.targetFigure({ year, code, name: target.name, goal: goalWords(target), quarters: told })
}

function resultSays({ result, pair }: ResultFigure, year: number): string {
  return reportText.resultFigure({
    year: year - 1,
    name: result.name,
    told: [resultText(result), yoyText(result), result.rank].filter((words) => words),
    beside: pair && { ...pair, target: `${pair.target.name}${goalWords(pair.target)}` },
  })
}
