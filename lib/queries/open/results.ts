// What the year's report says of the year before, and which target each figure compares with (docs/api.md).
import 'server-only'
import { reportOfYear } from '@/db/reads/reports'
import { comparisonsOf, type ResultRow, resultsOf } from '@/db/reads/results'
import { type TargetRow, targetsOf } from '@/db/reads/targets'
import { PUBLIC } from '@/lib/domain/visibility'
import { numberOf, openGround, type PassageUrl } from './ground'

/** The results of a year (2023), told in the report of the year after; null when there is no such report. */
export async function openResults(year: number, urlOf: PassageUrl) {
  const ground = await openGround(year + 1, urlOf)
  if (!ground) return null
  const rows = await resultsOf(PUBLIC, ground.report.id)
  return {
    year,
    results: rows.map((row) => ({
      id: row.id,
      name: row.name,
      value: numberOf(row.value),
      valueTo: numberOf(row.valueTo),
      unit: row.unit,
      yoy: numberOf(row.yoy),
      ...(row.trend && { trend: row.trend }),
      rank: row.rank,
      ...ground.placeOf(row.passageKey, row.quote),
    })),
  }
}

/** The pairs of a year's targets with the results before it, or null when there is no such report. */
export async function openComparisons(year: number) {
  const report = await reportOfYear(PUBLIC, year)
  if (!report) return null
  const { id } = report
  const [rows, results, targets] = await Promise.all([
    comparisonsOf(PUBLIC, id),
    resultsOf(PUBLIC, id),
    targetsOf(PUBLIC, id),
  ])
  const comparisons = rows.flatMap(({ resultId, targetId, comparability, note }) => {
    const result = results.find((one) => one.id === resultId)
    const target = targets.find((one) => one.id === targetId)
    const values = result && target && valuesOf(result, target)
    if (!values || values.resultValue === null || values.targetValue === null) return []
    return [{ result: resultId, target: targetId, comparability, ...values, note }]
  })
  return { year, comparisons }
}

/** Growth stands against growth: then the result's is its year on year, where it has an amount beside it. */
function valuesOf(result: ResultRow, { kind, current }: TargetRow) {
  const growth = kind === 'growthRate' && result.yoy !== null
  return {
    resultValue: numberOf(growth ? result.yoy : result.value),
    targetValue: numberOf(current.value),
    unit: current.unit,
  }
}
