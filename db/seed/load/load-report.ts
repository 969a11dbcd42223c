// Writes a report that was read into the database. Loading it twice changes nothing; loading a changed one moves
// and loses no entry: rows are added, changed or retired, never deleted once something may hang on them.
import 'server-only'
import { createHash } from 'node:crypto'
import { and, eq } from 'drizzle-orm'
import type { Tx } from '@/db/client'
import { reports, tasks } from '@/db/schema'
import { inTransaction } from '@/db/transaction'
import { appendEvent } from '@/db/writes/events'
import { now } from '@/lib/clock'
import { canonicalJson, type DomainEvent, stamp } from '@/lib/domain/event'
import type { ShippedReport } from '@/lib/report/types'
import { loadAssignments } from './load-assignments'
import { loadDepartments } from './load-departments'
import { loadPassages } from './load-passages'
import { loadResults } from './load-results'
import { loadTargets } from './load-targets'
import { loadTasks } from './load-tasks'

export type Loading = { tx: Tx; shipped: ShippedReport; reportId: string; at: Date }

/** Loads the shipped report in one transaction. @returns whether anything was new. */
export async function loadReport(shipped: ShippedReport): Promise<boolean> {
  const reportId = String(shipped.report.year)
  const contentHash = hashOf(shipped)
  return inTransaction(async (tx) => {
    const [known] = await tx.select().from(reports).where(eq(reports.id, reportId))
    if (known?.contentHash === contentHash || isFromOffice(known)) return false
    const loading = { tx, shipped: await withoutTaken(tx, shipped), reportId, at: now() }
    await loadEverything(loading, contentHash)
    await recordLoading(loading, contentHash)
    return true
  })
}

/** A code that the office has given to a task that came of a split is that task's, whatever a later file calls so. */
async function withoutTaken(tx: Tx, shipped: ShippedReport): Promise<ShippedReport> {
  const ofOffice = and(eq(tasks.reportId, String(shipped.report.year)), eq(tasks.origin, 'office'))
  const taken = (await tx.select({ code: tasks.code }).from(tasks).where(ofOffice)).map(({ code }) => code)
  return { ...shipped, tasks: shipped.tasks.filter(({ code }) => !taken.includes(code)) }
}

type FromOffice = { tx: Tx; at: Date; draft: string }

/** Publishes what an administrator made of a report; from now on start-up leaves that year alone. */
export async function publishReport(shipped: ShippedReport, { tx, at, draft }: FromOffice): Promise<void> {
  const provenance = { ...shipped.provenance, origin: OFFICE, draft }
  const loading = { tx, shipped: { ...shipped, provenance }, reportId: String(shipped.report.year), at }
  await loadEverything(loading, hashOf(shipped))
}

const OFFICE = 'office'

/** Once a year was published through the office, its reading there is what counts. */
const isFromOffice = (known: typeof reports.$inferSelect | undefined) => known?.provenance.origin === OFFICE

const hashOf = (shipped: ShippedReport) => createHash('sha256').update(canonicalJson(shipped)).digest('hex')

async function loadEverything(loading: Loading, contentHash: string): Promise<void> {
  await loadDepartments(loading)
  await storeReport(loading, contentHash)
  await loadPassages(loading)
  await loadTasks(loading)
  await loadTargets(loading)
  await loadResults(loading)
  await loadAssignments(loading)
}

async function storeReport({ tx, shipped, reportId, at }: Loading, contentHash: string): Promise<void> {
  const { speakerOffice, date, ...report } = shipped.report
  const { corrections, nonTargets } = shipped
  const provenance = { ...shipped.provenance, corrections, nonTargets }
  const row = { ...report, id: reportId, speakerOffice, givenOn: date, provenance, contentHash, loadedAt: at }
  await tx.insert(reports).values(row).onConflictDoUpdate({ target: reports.id, set: row })
}

async function recordLoading({ tx, shipped, reportId, at }: Loading, contentHash: string): Promise<void> {
  const event: DomainEvent = {
    action: 'report.loaded',
    subjectType: 'report',
    subjectId: reportId,
    after: { contentHash, passages: shipped.passages.length, tasks: shipped.tasks.length },
  }
  await appendEvent(tx, stamp(event, { actor: null, address: null, at }))
}
