import { textAt, typedAt } from '@/components/form/typed'
import { BLANKS } from '@/lib/domain/blank'
import type { EntryState } from '@/lib/domain/entry-state'
import type { FormState } from '@/lib/form-state'
import type { TargetView } from '@/lib/queries/target-view'
import { conflict } from '@/lib/text/zh/conflict'
import { blankSays } from '@/lib/text/zh/verdict'

type Given = { typed: string; blank: string | null; blankReason: string | null }

/** What a colleague saved meanwhile, as the command answers it. */
export type Theirs = {
  version: number
  state: EntryState
  writtenAt: Date
  judgement: string | null
  progress: string
  problemPublic: string
  problemInternal: string
  nextStep: string
  values: Record<string, Given>
}

/** The colleague's text, or null when the form met no other one. */
export function theirsOf(state: FormState): Theirs | null {
  if (state.status !== 'problem' || state.problem.kind !== 'stale') return null
  return state.problem.current as Theirs | null
}

/** The names under which a target's field is sent. */
export const VALUE_PARTS = ['typed', 'blank', 'blankReason'] as const

/** What was typed for a target in this form. */
export function ownValue(state: FormState, id: string): Given {
  const part = (name: string) => String(typedAt(state, `values.${id}.${name}`) ?? '')
  return { typed: part('typed'), blank: part('blank'), blankReason: part('blankReason') }
}

/** A target's figure or blank in words, for two of them side by side. */
export function valueWords(given: Given | undefined, { measure, paced }: TargetView): string {
  const blank = BLANKS.find((one) => one === given?.blank)
  if (blank) return blankSays(blank, given?.blankReason ?? '')
  if (!given || given.typed === '') return conflict.empty
  if (measure === 'node') return given.typed === '1' ? conflict.yes : conflict.no
  return /\D$/.test(given.typed) ? given.typed : `${given.typed}${paced.unit}`
}

/** Whether both say the same of a target. */
export function sameValue(mine: Given, theirs: Given | undefined): boolean {
  const plain = (given: Given | undefined) =>
    given?.blank ? `${given.blank} ${given.blankReason ?? ''}` : (given?.typed ?? '')
  return plain(mine) === plain(theirs)
}

export const CONFLICT_TEXTS = ['progress', 'problemPublic', 'problemInternal', 'nextStep'] as const

/** What keeps both from being saved: the colleague has handed it in, or it is already public. */
export function lockedBy({ state }: Theirs): 'submitted' | 'approved' | null {
  return state === 'submitted' || state === 'approved' ? state : null
}

/** Where the two differ: targets, texts, and the judgement. */
export function differing(state: FormState, theirs: Theirs, targets: TargetView[]) {
  return {
    targets: targets.filter(({ id }) => !sameValue(ownValue(state, id), theirs.values[id])),
    texts: CONFLICT_TEXTS.filter((name) => textAt(state, name) !== theirs[name]),
    judgement: textAt(state, 'judgement') !== (theirs.judgement ?? ''),
  }
}

/** In how many places. */
export function differences(state: FormState, theirs: Theirs, targets: TargetView[]): number {
  const found = differing(state, theirs, targets)
  return found.targets.length + found.texts.length + Number(found.judgement)
}
