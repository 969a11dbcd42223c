// Results under their keys; one that a later reading no longer finds is retired. Comparisons are listed anew.
import { and, eq, inArray, notInArray } from 'drizzle-orm'
import { comparisons, results } from '@/db/schema'
import type { ReportResult } from '@/lib/report/types'
import { passageId } from './load-passages'
import type { Loading } from './load-report'

const resultId = (reportId: string, key: string) => `${reportId}-r-${key}`

/** Adds, changes or retires results, and says which target each compares with. */
export async function loadResults(loading: Loading): Promise<void> {
  const { tx, shipped } = loading
  await forgetComparisons(loading)
  for (const [position, result] of shipped.results.entries()) {
    const row = resultRow(loading, { result, position })
    // Which target of an earlier year it answers is decided by people, not by the text.
    await tx.insert(results).values(row).onConflictDoUpdate({ target: results.id, set: row })
  }
  await retireMissing(loading)
  await listComparisons(loading)
}

type Placed = { result: ReportResult; position: number }

function resultRow({ shipped, reportId }: Loading, { result, position }: Placed) {
  const { passage, start, end, figure, ...told } = result
  return {
    ...told,
    id: resultId(reportId, result.key),
    reportId,
    year: shipped.report.year - 1,
    passageId: passageId(reportId, passage),
    startOffset: start,
    endOffset: end,
    figureStart: figure.start,
    figureEnd: figure.end,
    position,
    retiredAt: null,
  }
}

async function forgetComparisons({ tx, reportId }: Loading): Promise<void> {
  const ofReport = tx.select({ id: results.id }).from(results).where(eq(results.reportId, reportId))
  await tx.delete(comparisons).where(inArray(comparisons.resultId, ofReport))
}

async function retireMissing({ tx, shipped, reportId, at }: Loading): Promise<void> {
  const keys = shipped.results.map(({ key }) => key)
  const gone = and(eq(results.reportId, reportId), notInArray(results.key, keys))
  await tx.update(results).set({ retiredAt: at }).where(gone)
}

async function listComparisons({ tx, shipped, reportId }: Loading): Promise<void> {
  const rows = shipped.comparisons.map(({ result, target, comparability, note }, position) => ({
    id: `${reportId}-c-${result}-${target}`,
    resultId: resultId(reportId, result),
    targetId: `${reportId}-${target}`,
    comparability,
    note,
    position,
  }))
  if (rows.length > 0) await tx.insert(comparisons).values(rows)
}
