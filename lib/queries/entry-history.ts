// Every version of an entry, with who did what to it when, and any two of them compared by words.
import 'server-only'
import { type ActingName, actingNames } from '@/db/reads/account-names'
import { type RemarkRow, remarksOn } from '@/db/reads/remarks'
import { type VersionRow, type WrittenEntry, writtenForTask, writtenValues } from '@/db/reads/written-entries'
import { editionUpTo } from '@/lib/domain/edition'
import type { EntryState } from '@/lib/domain/entry-state'
import type { Quarter } from '@/lib/domain/quarter'
import type { DiffPart } from '@/lib/word-diff'
import { type TextField, textDiffs } from './compared-content'
import { defineQuery } from './define-query'
import { contentOf, type EntryContent } from './entry-content'
import { type EntryQuestion, entryFactsOf } from './entry-screen'
import { type OfficeYear, officeYear } from './office-year'
import { type TargetView, targetView } from './target-view'

/** `department` is null for the supervision office. */
export type Acting = { name: string; department: string | null }

export type HistoryVersion = {
  number: number
  state: EntryState
  written: { at: Date; by: Acting }
  signedOff: { at: Date; by: Acting; remark: string | null } | null
  submittedAt: Date | null
  withdrawnAt: Date | null
  decided: { at: Date; by: Acting } | null
  returnReason: string | null
  correctionReason: string | null
  remarks: { field: string; remark: string }[]
  /** The edition that the public reads or read, null for what was never published. */
  edition: number | null
}

export type ComparedVersions = {
  from: number
  to: number
  contents: [EntryContent, EntryContent]
  diffs: Record<TextField, DiffPart[]>
}

export type EntryHistoryView = {
  now: Date
  task: { id: string; code: string; title: string }
  quarter: Quarter
  department: string
  versions: HistoryVersion[]
  targets: TargetView[]
  compared: ComparedVersions | null
}

export type HistoryQuestion = EntryQuestion & { from: number | null; to: number | null }

/** Newest first. Of two versions asked for the earlier is the left one; nothing asked for is the newest two. */
export const entryHistory = defineQuery<HistoryQuestion, EntryHistoryView>({
  verb: 'entry.readHistory',
  facts: entryFactsOf,
  find: ({ sight }, { task, quarter }) => writtenForTask(sight, task, quarter),
  read: async ({ sight, now }, { task: id, quarter, from, to }) => {
    const [entry, year] = await Promise.all([
      writtenForTask(sight, id, quarter),
      officeYear(sight, quarter.year),
    ])
    const task = year?.tasks.find((one) => one.task.id === id)
    if (!entry || !year || !task) return null
    const pair = pairOf(entry, from, to)
    return {
      ...{ now, quarter, task: { id, code: task.task.code, title: task.task.title } },
      department: year.names.get(entry.departmentId) ?? entry.departmentId,
      versions: await versionsOf(entry, year),
      targets: task.targets.map((target) => targetView(target, null, task.plan)),
      compared: pair && (await comparedOf(pair)),
    }
  },
})

type Pair = [VersionRow, VersionRow]

function pairOf({ versions }: WrittenEntry, from: number | null, to: number | null): Pair | null {
  const numbered = (number: number | null) => versions.find((one) => one.number === number)
  const [newest, before] = versions
  const pair = [numbered(from) ?? before, numbered(to) ?? newest]
  const [left, right] = pair.sort((a, b) => (a?.number ?? 0) - (b?.number ?? 0))
  return left && right && left !== right ? [left, right] : null
}

async function comparedOf([left, right]: Pair): Promise<ComparedVersions> {
  const rows = await writtenValues({ kind: 'all' }, [left.id, right.id])
  const content = (version: VersionRow) =>
    contentOf(
      version,
      rows.filter(({ versionId }) => versionId === version.id),
    )
  const [before, after] = [content(left), content(right)]
  const diffs = textDiffs({ ...before, verdict: null }, after)
  return { from: left.number, to: right.number, contents: [before, after], diffs }
}

async function versionsOf(entry: WrittenEntry, { names }: OfficeYear): Promise<HistoryVersion[]> {
  const { versions } = entry
  const ids = versions.flatMap(({ writtenBy, signedOffBy, decidedBy }) => [writtenBy, signedOffBy, decidedBy])
  const [people, remarks] = await Promise.all([
    actingNames([...new Set(ids.flatMap((id) => id ?? []))]),
    remarksOn(versions.map(({ id }) => id)),
  ])
  const acting = (id: string | null) => actingOf(people.get(id ?? ''), names)
  return versions.map((version) => ({
    ...toldOf(version, acting),
    remarks: ofVersion(remarks, version),
    edition: version.state === 'approved' ? editionUpTo(versions, version.number) : null,
  }))
}

function toldOf(version: VersionRow, acting: (id: string | null) => Acting) {
  const { number, state, writtenAt, writtenBy, submittedAt, withdrawnAt } = version
  const { signedOffAt, signedOffBy, signOffRemark, decidedAt, decidedBy } = version
  return {
    ...{ number, state: state as EntryState, submittedAt, withdrawnAt },
    written: { at: writtenAt, by: acting(writtenBy) },
    signedOff: signedOffAt && { at: signedOffAt, by: acting(signedOffBy), remark: signOffRemark },
    decided: decidedAt && { at: decidedAt, by: acting(decidedBy) },
    returnReason: version.returnReason,
    correctionReason: version.correctionReason,
  }
}

const ofVersion = (rows: RemarkRow[], { id }: VersionRow) =>
  rows.filter(({ versionId }) => versionId === id).map(({ field, remark }) => ({ field, remark }))

function actingOf(person: ActingName | undefined, names: Map<string, string>): Acting {
  const { name = '', departmentId = null } = person ?? {}
  return { name, department: departmentId && (names.get(departmentId) ?? departmentId) }
}
