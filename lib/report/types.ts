// The report as data: what reading a report gives, before any database knows of it.
// Words and closed lists follow domain.md (T, M) and live in lib/domain.
import type { Chapter } from '@/lib/domain/chapter'
import type { Comparability } from '@/lib/domain/comparability'
import type { Becomes, Bound, Direction, Kind, Measure } from '@/lib/domain/target'
import type { TaskClass } from '@/lib/domain/task'

/** Half-open range of characters, `start` included and `end` not. */
export type Span = { start: number; end: number }

/** Who said it, where and when. `date` is ISO (`2024-01-17`), `title` and `subtitle` are the report's own lines. */
export type Report = {
  year: number
  title: string
  subtitle: string
  speaker: string
  speakerOffice: string
  meeting: string
  date: string
}

export type PassageKind = 'part' | 'chapter' | 'paragraph' | 'project' | 'sentence'

/**
 * One node of the report's tree, listed in reading order (`position` from 0).
 * `text` is the passage's own words: a sentence, or the heading line of a container with its numbering and
 * punctuation (empty for an untitled paragraph). `heading` is the bare heading, null where the report gives none.
 * `start` and `end` are offsets into the source as obtained and cover the passage with all that it contains.
 * `emphasis` are spans of `text` that the source set in bold.
 * `where` is written 目标, 一（四）, 二（三）, 附件九; 开头, 一, 二, 附件, 结语 for what stands outside a chapter.
 */
export type Passage = {
  key: string
  parent: string | null
  kind: PassageKind
  heading: string | null
  text: string
  where: string
  position: number
  start: number
  end: number
  emphasis?: Span[]
}

/** A fault of the text as obtained (a PDF's), put right: what stood, what stands, why. */
export type Correction = { id: string; stood: string; stands: string; why: string }

/**
 * A figure of the year before (上年实绩). `yoy` is growth in %, `rank` the remark on its place, `trend` 'down' where
 * value or growth is the size of a fall. `key` comes from the place and
 * survives another reading; `figure` is where numeral and unit stand, inside of the clause.
 */
export type ReportResult = ReportSource & {
  key: string
  figure: Span
  name: string
  value: string | null
  valueTo: string | null
  unit: string
  kind: Kind
  yoy: string | null
  rank: string | null
  trend: 'up' | 'down' | null
}

/** A result beside the target of the same object (`code-key`); `note` says what differs, null where nothing does. */
export type ReportComparison = {
  result: string
  target: string
  comparability: Comparability
  note: string | null
}

/** A doubtful spot that is shown as it stands: the words, the passage that holds them, and the doubt. */
export type Remark = { passage: string; words: string; remark: string }

export type ReportReading = { report: Report; passages: Passage[] }

/** A verbatim clause: `quote` is `text.slice(start, end)` of the passage named by its key. */
export type ReportSource = { passage: string; quote: string; start: number; end: number }

/** A place where the figure itself stands; `unit` as written there (2 家 here, 2 个 there), `figure` the span of numeral
 * and unit in the passage; null where words alone promise. */
export type TargetSource = ReportSource & { unit: string; figure: Span | null }

/**
 * How a target stands to another (`target` is `code-key`, as `069-a`): this one is the sum of it, is a subset
 * of it, or only looks alike. `inferred` is shown as 推断: the report does not say so itself.
 */
export type TargetRelation = {
  type: 'sum' | 'subset' | 'different'
  target: string
  inferred: boolean
  note: string | null
}

/**
 * One figure of a task. Decimals travel as text, in the unit as written (`'8.1'` 万平方米); `value` is null for
 * milestones and for targets that are handed down, `unit` empty where none stands. `normalised` is the value without
 * multiplier, in `normalisedUnit` ('81000' 平方米).
 * `becomes` is the measure that an external target takes once its value is entered, else null.
 * `baseline` is the value at the start of the year, only for stock targets, with the clause that it comes from.
 */
export type ReportTarget = {
  key: string
  name: string
  value: string | null
  valueTo: string | null
  unit: string
  kind: Kind
  direction: Direction
  bound: Bound
  trend: 'up' | 'down' | null
  measure: Measure
  becomes: Becomes | null
  normalised: string | null
  normalisedUnit: string
  baseline: string | null
  baselineSource: ReportSource | null
  position: number
  sources: TargetSource[]
  mentions: ReportSource[]
  relations: TargetRelation[]
}

/**
 * What one department signs for. `chapter` '0' holds the headline targets; a task named in body and annex has the
 * body's chapter and the annex's `project` (1 to 10). Departments are slugs and only suggested; '' is nobody yet.
 */
export type ReportTask = {
  code: string
  title: string
  class: TaskClass
  headline: boolean
  chapter: Chapter
  paragraph: string
  project: number | null
  sources: ReportSource[]
  targets: ReportTarget[]
  suggestedLead: string
  suggestedSupports: string[]
  /** The earlier year's task that this one goes on with, as an administrator decided; absent where nobody did. */
  predecessor?: string | null
  position: number
}

/** Words of the report that nobody reports on (表态), with the reason. */
export type ReportStance = ReportSource & { reason: string }

/** A numeral of the report that promises nothing, with the name of the rule that says why (年份, 街坊, 届次…). */
export type ReportNonTarget = { passage: string; figure: string; start: number; end: number; rule: string }

/** One of the annex's livelihood projects; the report numbers them, the short title is ours. */
export type ReportProject = { n: number; title: string; passage: string }

export type SeedDepartmentKind = 'office' | 'line' | 'people' | 'company' | 'street'

/** A department's names over time; `from` and `to` are ISO dates or null. A group (各街镇) is never an account. */
export type SeedDepartment = {
  id: string
  kind: SeedDepartmentKind
  names: { name: string; short: string; from: string | null; to: string | null }[]
  group?: true
}

/** Where the text comes from: how it was obtained and where it was officially published. */
export type Provenance = {
  title: string
  speaker: string
  meeting: string
  date: string
  obtained: string
  published: { by: string; date: string; url: string; note: string }
  rights: string
}

/** All that the loader writes for the shipped report. */
export type ShippedReport = ReportReading & {
  provenance: Provenance
  corrections: Correction[]
  remarks: Remark[]
  projects: ReportProject[]
  tasks: ReportTask[]
  stances: ReportStance[]
  results: ReportResult[]
  comparisons: ReportComparison[]
  nonTargets: ReportNonTarget[]
  departments: SeedDepartment[]
}
