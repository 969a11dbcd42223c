// The report that the portal ships: read from its text, with the reviewed decisions. Pure: no database, no clock.
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Decisions } from '@/lib/report/decisions'
import { proposalOf } from '@/lib/report/propose'
import { readPassages } from '@/lib/report/propose/read-passages'
import { readComparisons, readResults } from '@/lib/report/read-results'
import { figuredReading, readTasks } from '@/lib/report/read-tasks'
import type { SeedDepartment, ShippedReport } from '@/lib/report/types'
import {
  seedJson,
  shippedCorrections,
  shippedProvenance,
  shippedRemarks,
  shippedSource,
} from './report-2024/shipped-text'

/** All that the loader writes. Throws, listing every fault, when a decision does not fit the text. */
export function readReport2024(): ShippedReport {
  const corrections = shippedCorrections()
  const source = readPassages(shippedSource(), { fileName: '', corrections })
  const { report, passages } = source.reading
  const read = readTasks(figuredReading(source), decisions2024())
  const proposal = proposalOf(source)
  return {
    ...{ report, passages },
    ...read,
    results: readResults(proposal, passages),
    comparisons: readComparisons(proposal, read.tasks),
    provenance: shippedProvenance(),
    corrections,
    remarks: shippedRemarks(passages),
    departments: shippedDepartments(),
  }
}

/** The reviewed decisions as they stand in the file. */
export const decisions2024 = () => seedJson<Decisions>('decisions.json')

/** The departments that tasks may be assigned to, each with its names. */
export function shippedDepartments(): SeedDepartment[] {
  return JSON.parse(readFileSync(join(process.cwd(), 'db/seed/departments.json'), 'utf8')) as SeedDepartment[]
}
