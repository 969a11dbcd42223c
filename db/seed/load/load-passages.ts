// Passages under their stable keys; one that is gone from the text is retired, so that old links still resolve.
import { and, eq, notInArray } from 'drizzle-orm'
import { livelihoodProjects, passages } from '@/db/schema'
import type { Passage } from '@/lib/report/types'
import type { Loading } from './load-report'

/** The row id of a passage: its key within its report. */
export const passageId = (reportId: string, key: string) => `${reportId}/${key}`

/** Adds, changes or retires passages, and lists the annex's projects. */
export async function loadPassages(loading: Loading): Promise<void> {
  const { tx, shipped, reportId } = loading
  for (const passage of shipped.passages) {
    const row = passageRow(loading, passage)
    await tx.insert(passages).values(row).onConflictDoUpdate({ target: passages.id, set: row })
  }
  await retireMissing(loading)
  for (const { n, title, passage } of shipped.projects) {
    const row = { id: `${reportId}/${n}`, reportId, number: n, title, passageKey: passage }
    await tx
      .insert(livelihoodProjects)
      .values(row)
      .onConflictDoUpdate({ target: livelihoodProjects.id, set: row })
  }
}

function passageRow({ shipped, reportId }: Loading, passage: Passage): typeof passages.$inferInsert {
  const stances = shipped.stances.filter((stance) => stance.passage === passage.key)
  const remarks = shipped.remarks.filter((remark) => remark.passage === passage.key)
  return {
    id: passageId(reportId, passage.key),
    reportId,
    key: passage.key,
    parentKey: passage.parent,
    kind: passage.kind,
    heading: passage.heading,
    text: passage.text,
    location: passage.where,
    position: passage.position,
    startOffset: passage.start,
    endOffset: passage.end,
    emphasis: passage.emphasis ?? [],
    remark: remarks.map(({ words, remark }) => `“${words}”：${remark}`).join('；') || null,
    stanceReason: stances[0]?.reason ?? null,
    retiredAt: null,
  }
}

async function retireMissing({ tx, shipped, reportId, at }: Loading): Promise<void> {
  const keys = shipped.passages.map(({ key }) => key)
  const gone = and(eq(passages.reportId, reportId), notInArray(passages.key, keys))
  await tx.update(passages).set({ retiredAt: at }).where(gone)
}
