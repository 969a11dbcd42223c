// Where everything comes from and how it is judged: sources, corrections, rules with an example that the rules compute.
import 'server-only'
import { type EventHead, eventHead } from '@/db/reads/event-head'
import { allReports, passagesOf } from '@/db/reads/reports'
import { tasksOf } from '@/db/reads/tasks'
import type { Verdict } from '@/lib/domain/verdict'
import { verdictOfTarget } from '@/lib/domain/verdict-of-target'
import { AHEAD_BY, BEHIND_BY, FEW, RULE_VERSION } from '@/lib/domain/verdict-rules'
import { PUBLIC } from '@/lib/domain/visibility'
import type { Correction, Provenance } from '@/lib/report/types'

/** A sentence of the report with what is to be said about it. */
export type Remarked = { key: string; text: string; remark: string }

export type AboutView = {
  year: number
  provenance: Provenance
  corrections: Correction[]
  doubts: Remarked[]
  stances: Remarked[]
  tasks: number
  sentences: number
  rules: { version: string; aheadBy: string; behindBy: string; few: string }
  example: Verdict | null
  head: EventHead | null
}

type Kept = Provenance & { corrections: Correction[] }

/** The page of the newest report; null before any was loaded. */
export async function aboutPage(): Promise<AboutView | null> {
  const [report] = await allReports(PUBLIC)
  if (!report) return null
  const [passages, tasks, head] = await Promise.all([
    passagesOf(PUBLIC, report.id),
    tasksOf(PUBLIC, report.id),
    eventHead(PUBLIC),
  ])
  // Written by the loader out of the shipped provenance (db/seed/load/load-report.ts).
  const { corrections, ...provenance } = report.provenance as Kept
  const remarked = (remarkOf: (passage: (typeof passages)[number]) => string | null) =>
    passages.flatMap((passage) => {
      const remark = remarkOf(passage)
      return remark ? [{ key: passage.key, text: passage.text, remark }] : []
    })
  return {
    year: report.year,
    provenance,
    corrections: corrections ?? [],
    doubts: remarked(({ remark }) => remark),
    stances: remarked(({ stanceReason }) => stanceReason),
    tasks: tasks.length,
    sentences: passages.filter(({ kind }) => kind === 'sentence').length,
    rules: { version: RULE_VERSION, aheadBy: AHEAD_BY, behindBy: BEHIND_BY, few: FEW },
    example: workedExample(),
    head,
  }
}

/** The report's own sentence on lifts, with 83 of 200 at the half year, judged by the real rules. */
function workedExample(): Verdict | null {
  return verdictOfTarget({
    target: {
      measure: 'flow',
      kind: 'count',
      direction: 'reach',
      bound: 'exact',
      value: '200',
      unit: LIFTS,
      baseline: null,
    },
    entered: { value: '83' },
    quarter: { year: 2024, quarter: 2 },
  })
}

// The unit of lifts, as the report writes it.
const LIFTS = '\u53f0'
