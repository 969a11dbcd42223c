// The sample of the demo as it stands in the files beside: accounts, calendar, what becomes of each entry, figures and
// words. All of it is invented; nothing here is ever loaded into a database that is not marked as a demo.
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Role } from '@/lib/domain/actor'
import type { Blank } from '@/lib/domain/blank'
import type { Judgement } from '@/lib/domain/judgement'
import type { NoticeKind } from '@/lib/domain/notice'
import type { VerificationFinding, VerificationMethod } from '@/lib/domain/verification'

/** An account with a published password; `department` is null for an administrator. */
export type DemoAccount = {
  name: string
  login: string
  password: string
  role: Role
  department: string | null
}

/** A value as typed, or a blank with its reason. */
export type DemoFigure = string | { blank: Blank; reason: string }

/** One for each quarter from the first on, null where nothing is said. */
type ByQuarter<T> = (T | null)[]

/**
 * What one task reports, by quarter. There is an entry where there is a progress. In words `{a}` stands for the
 * value of target a, `{a+}` for what it gained since the quarter before, `{a%}` for its share of the year's target.
 * A judgement that is not given is the one that agrees with the computed verdict.
 */
export type DemoTask = {
  figures?: Record<string, ByQuarter<DemoFigure>>
  judgement?: ByQuarter<Judgement>
  progress: ByQuarter<string>
  problem?: ByQuarter<string>
  internal?: ByQuarter<string>
  next: ByQuarter<string>
}

/** Moments are '2024-04-01 09:30' in Shanghai; days are '2024-04-01', or '2024-04-01 09:00-11:30' for a part of one. */
export type DemoQuarter = {
  quarter: string
  announced: string
  opens: string
  due: string
  closes: string
  handIn: string[]
  late: string[]
  decide: string[]
  /** When that is handed in which is still undecided; only of the quarter that is open. */
  waiting?: string[]
  /** The day to which what is returned may be written again; five days on when it is not given. */
  returnUntil?: string
}

export type DemoCalendar = { now: string; loaded: string; confirmed: string; quarters: DemoQuarter[] }

/** Which tasks fare otherwise than handed in and approved: a list of codes, or codes with the reason of the return. */
export type DemoCourses = {
  late?: string[]
  'withdrawn-once'?: string[]
  draft?: string[]
  withdrawn?: string[]
  waiting?: string[]
  revised?: Record<string, string>
  returned?: Record<string, string>
  resubmitted?: Record<string, string>
  at?: Record<string, { handIn: string; decide?: string }>
}

/** A correction from one set of figures to another, and how it ends. */
export type DemoCorrection = {
  task: string
  quarter: string
  ends: 'approved' | 'waiting' | 'returned' | 'draft' | 'abandoned'
  reason: string
  from: Record<string, string>
  to: Record<string, string>
  started: string
  handIn?: string
  decide?: string
  returnReason?: string
}

/** What happens beside the entries; `at` is when, `task` its code, `from` a supporting department's id. */
export type DemoErrand = { at: string; task: string } & (
  | { do: 'plan'; points: Record<string, string[]>; reason?: string }
  | { do: 'approvePlan' }
  | {
      do: 'verify'
      quarter: string
      method: VerificationMethod
      finding: VerificationFinding
      verifiedOn: string
      note: string
    }
  | { do: 'notify'; quarter: string; kind: NoticeKind; answerBy: string; text: string }
  | { do: 'acknowledge'; kind: NoticeKind }
  | { do: 'suspend'; effectiveOn: string; reason: string; document: string }
  | { do: 'contribute'; quarter: string; from: string; progress: string }
  | { do: 'merge'; quarter: string; from: string }
  | { do: 'askTime'; quarter: string; until: string; reason: string }
)

export type DemoStory = {
  /** Tasks whose suggested departments nobody has confirmed. */
  unconfirmed: string[]
  /** Tasks confirmed with more supporting departments than were suggested. */
  supportsAdded: Record<string, string[]>
  quarters: Record<string, DemoCourses>
  corrections: DemoCorrection[]
}

export type DemoSample = {
  accounts: DemoAccount[]
  calendar: DemoCalendar
  story: DemoStory
  errands: DemoErrand[]
  /** By task code. */
  tasks: Record<string, DemoTask>
}

/** What the account of a department without a published one is called. */
export const clerkOf = (department: string) => `${department}填报员`

const CHAPTERS = [
  'headline',
  'chapter-1',
  'chapter-2',
  'chapter-3',
  'chapter-4',
  'chapter-5',
  'chapter-6',
  'annex',
]

/** The whole sample; read once, at the first start of a demo. */
export function readSample(): DemoSample {
  const chapters = CHAPTERS.map((name) => fileOf<Record<string, DemoTask>>(`chapters/${name}.json`))
  return {
    accounts: fileOf('accounts.json'),
    calendar: fileOf('calendar.json'),
    story: fileOf('courses.json'),
    errands: fileOf('errands.json'),
    tasks: Object.assign({}, ...chapters),
  }
}

function fileOf<T>(name: string): T {
  return JSON.parse(readFileSync(join(process.cwd(), 'db/seed/demo', name), 'utf8')) as T
}
