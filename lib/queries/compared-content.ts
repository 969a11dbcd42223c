// What a submitted entry is read against: last quarter's approved one, the version last returned, or the public edition.
import type { ValueRow, VersionRow, WrittenEntry } from '@/db/reads/written-entries'
import type { ComparedWith } from '@/lib/domain/compared-with'
import type { Judgement } from '@/lib/domain/judgement'
import type { QuarterNumber } from '@/lib/domain/quarter'
import type { EntryVerdict } from '@/lib/domain/verdict-of-entry'
import { type DiffPart, wordDiff } from '@/lib/word-diff'
import { contentOf, type EntryContent, type TargetContent } from './entry-content'
import type { PublishedContent } from './published-content'
import { returnedVersion } from './return-of'

/** problemInternal is null where it is not kept: a published version shows only its public words. */
export type ComparedContent = {
  judgement: Judgement | null
  progress: string
  problemPublic: string
  problemInternal: string | null
  nextStep: string
  values: Record<string, Pick<TargetContent, 'value' | 'blank' | 'blankReason'>>
  verdict: EntryVerdict | null
}

/** Either the quarter or the moment says which version stands there. */
export type Compared = {
  with: ComparedWith
  quarter: QuarterNumber | null
  at: Date | null
  content: ComparedContent
}

export type TextField = 'progress' | 'problemPublic' | 'problemInternal' | 'nextStep'
export const TEXT_FIELDS = ['progress', 'problemPublic', 'problemInternal', 'nextStep'] as const

/** The versions of an entry that it can be read against besides last quarter's. */
export function ownVersions(entry: WrittenEntry): Partial<Record<ComparedWith, VersionRow>> {
  const numbered = (number: number | null | undefined) =>
    entry.versions.find((version) => version.number === number && version.number < entry.version)
  return { returned: numbered(returnedVersion(entry)?.number), published: numbered(entry.approvedVersion) }
}

/** Everything there is to read it against, what says most first. */
export function comparisons(
  entry: WrittenEntry,
  before: PublishedContent | null,
  rows: readonly ValueRow[],
): Compared[] {
  const own = ownVersions(entry)
  const ofVersion = (kind: 'returned' | 'published'): Compared[] => {
    const version = own[kind]
    if (!version) return []
    const content = contentOf(
      version,
      rows.filter(({ versionId }) => versionId === version.id),
    )
    const verdict = version.verdict as EntryVerdict | null
    return [{ with: kind, quarter: null, at: version.decidedAt, content: { ...content, verdict } }]
  }
  return [...ofVersion('returned'), ...ofVersion('published'), ...(before ? [earlier(before)] : [])]
}

function earlier(before: PublishedContent): Compared {
  const { quarter, approvedAt, problem, ...content } = before
  return {
    with: 'before',
    quarter,
    at: approvedAt,
    content: { ...content, problemPublic: problem, problemInternal: null },
  }
}

/** What became of each text, by words and whole figures; the whole text as added where there is nothing to compare. */
export function textDiffs(
  compared: ComparedContent | null,
  content: EntryContent,
): Record<TextField, DiffPart[]> {
  const diffs = TEXT_FIELDS.map((field) => {
    const before = compared?.[field] ?? null
    return [field, before === null ? plainly(content[field]) : wordDiff(before, content[field])] as const
  })
  return Object.fromEntries(diffs) as Record<TextField, DiffPart[]>
}

const plainly = (text: string): DiffPart[] => (text === '' ? [] : [{ kind: 'same', text }])
