// What an entry must hold before it can be submitted (domain.md, "An entry holds" and rule 1). A draft may lack all of it.
import type { Blank } from './blank'
import { isDecimal } from './decimal'
import type { Judgement } from './judgement'
import type { QuarterNumber } from './quarter'
import type { Measure } from './target'

/** What stands for one target: a decimal, a blank with its reason, or what was typed and not understood. */
export type DraftValue = {
  value: string | null
  typed: string
  blank: Blank | null
  blankReason: string
  /** Of a node with a plan: the quarters whose planned step has been reached. */
  milestones?: readonly QuarterNumber[]
}

export type Draft = {
  judgement: Judgement | null
  progress: string
  nextStep: string
  declared: boolean
  values: Record<string, DraftValue>
}

export type SubmissionFault = 'required' | 'choose' | 'notNumber' | 'yesOrNo' | 'declare'

type Reported = { id: string; measure: Measure }

/**
 * Field name → what is missing, all at once and in the form's order; empty means that it can be submitted.
 * Names are the form's: 'values.2024-017-a.typed', 'judgement', 'progress', …
 */
export function submissionFaults(
  draft: Draft,
  targets: readonly Reported[],
): Record<string, SubmissionFault> {
  const faults: [string, SubmissionFault | null][] = [
    ...targets.flatMap((target) => valueFaults(target, draft.values[target.id])),
    ['judgement', draft.judgement ? null : 'choose'],
    ['progress', filled(draft.progress)],
    ['nextStep', draft.judgement === 'done' ? null : filled(draft.nextStep)],
    ['declared', draft.declared ? null : 'declare'],
  ]
  return Object.fromEntries(faults.filter((pair): pair is [string, SubmissionFault] => pair[1] !== null))
}

const filled = (text: string): SubmissionFault | null => (text.trim() === '' ? 'required' : null)

function valueFaults(target: Reported, given: DraftValue | undefined): [string, SubmissionFault | null][] {
  const field = `values.${target.id}`
  if (given?.blank) return [[`${field}.blankReason`, filled(given.blankReason)]]
  return [[`${field}.typed`, valueFault(target.measure, given)]]
}

function valueFault(measure: Measure, given: DraftValue | undefined): SubmissionFault | null {
  if (!given || (given.value === null && given.typed === '')) return 'required'
  if (given.value === null || !isDecimal(given.value)) return measure === 'node' ? 'yesOrNo' : 'notNumber'
  if (measure === 'node') return ['0', '1'].includes(given.value) ? null : 'yesOrNo'
  return null
}
