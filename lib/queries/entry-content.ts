// What a version of an entry holds, as its form shows it and as the rules read it.
import type { ValueRow, VersionRow } from '@/db/reads/written-entries'
import type { Blank } from '@/lib/domain/blank'
import type { Judgement } from '@/lib/domain/judgement'
import type { QuarterNumber } from '@/lib/domain/quarter'
import type { Draft } from '@/lib/domain/submission'

/** `typed` is the value in force, else what was typed and not understood. */
export type TargetContent = {
  typed: string
  value: string | null
  blank: Blank | null
  blankReason: string
  milestones?: readonly QuarterNumber[]
}

export type EntryContent = {
  judgement: Judgement | null
  progress: string
  problemPublic: string
  problemInternal: string
  nextStep: string
  declared: boolean
  values: Record<string, TargetContent>
}

export const EMPTY_CONTENT: EntryContent = {
  judgement: null,
  progress: '',
  problemPublic: '',
  problemInternal: '',
  nextStep: '',
  declared: false,
  values: {},
}

/** A version with the rows of its values; nothing written yet is the empty content. */
export function contentOf(version: VersionRow | undefined, rows: readonly ValueRow[]): EntryContent {
  if (!version) return EMPTY_CONTENT
  const { judgement, progress, problemPublic, problemInternal, nextStep } = version
  return {
    // The check of db/schema/reporting.ts holds it to the domain's list.
    judgement: judgement as Judgement | null,
    progress,
    problemPublic,
    problemInternal,
    nextStep,
    declared: version.declaredAt !== null,
    values: Object.fromEntries(rows.map((row) => [row.targetId, targetContent(row)])),
  }
}

function targetContent({ value, typed, blank, blankReason, milestonesMet }: ValueRow): TargetContent {
  return {
    typed: value ?? typed ?? '',
    value,
    blank: blank as Blank | null,
    blankReason: blankReason ?? '',
    milestones: (milestonesMet ?? []) as QuarterNumber[],
  }
}

/** The same as lib/domain/submission.ts asks about it. */
export function draftOf(content: EntryContent): Draft {
  const { judgement, progress, nextStep, declared, values } = content
  return { judgement, progress, nextStep, declared, values }
}
