// What the frame of every public page says of the portal itself.
import 'server-only'
import { markOf } from '@/db/reads/marks'
import { allReports } from '@/db/reads/reports'
import { clockIsSet, now } from '@/lib/clock'
import { PUBLIC } from '@/lib/domain/visibility'

/** `year` is the newest report's, null before any was loaded. `clock` is set when the time shown is the demo's own. */
export type Portal = {
  year: number | null
  /** Of every report, the newest first. */
  years: number[]
  now: Date
  demo: boolean
  clock: Date | null
}

/** Asked by every public page. */
export async function portal(): Promise<Portal> {
  const [reports, demo] = await Promise.all([allReports(PUBLIC), markOf('demo')])
  const at = now()
  return {
    year: reports[0]?.year ?? null,
    years: reports.map(({ year }) => year),
    now: at,
    demo: demo !== null,
    clock: demo !== null && clockIsSet() ? at : null,
  }
}
