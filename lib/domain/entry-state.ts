// An entry's states and the one table of steps between them (domain.md, "The entry's states").
// 未开放 and 待填报 are derived from the window and stored nowhere.

export const ENTRY_STATES = ['draft', 'internalReview', 'submitted', 'returned', 'approved'] as const
export type EntryState = (typeof ENTRY_STATES)[number]

export const ENTRY_STEPS = [
  'save',
  'submit',
  'signOff',
  'sendBack',
  'withdraw',
  'return',
  'approve',
  'correct',
  'abandon',
] as const
export type EntryStep = (typeof ENTRY_STEPS)[number]

/** `none` is a task's quarter in which nobody has written yet. */
export type EntryOrigin = EntryState | 'none'

/** What the steps depend on besides the state. */
export type StepFacts = {
  /** The window, an extension, a return or a correction lets the department write now. */
  writable: boolean
  /** An approved version is public: what is being written is a correction. */
  hasApproved: boolean
  /** The department asks that its 审核人 confirms before an entry leaves the house. */
  signsOff: boolean
}

export type StepRefusal = 'wrongState' | 'closed'

export type StepOutcome = { to: EntryState } | { refused: StepRefusal }

type Rule = {
  to: EntryState
  /** Where it leads instead in a department that signs off. */
  inHouse?: EntryState
  needs?: Exclude<keyof StepFacts, 'signsOff'>
}

const SUBMIT: Rule = { to: 'submitted', inHouse: 'internalReview', needs: 'writable' }

/** Rows: where an entry stands. Cells: where the step leads. A step without a cell is refused. */
const STEPS: Record<EntryOrigin, Partial<Record<EntryStep, Rule>>> = {
  none: {
    save: { to: 'draft', needs: 'writable' },
    submit: SUBMIT,
  },
  draft: {
    save: { to: 'draft', needs: 'writable' },
    submit: SUBMIT,
    abandon: { to: 'approved', needs: 'hasApproved' },
  },
  // Signed off or sent back whether or not the department still asks for it: nothing is stuck when it stops asking.
  internalReview: {
    signOff: { to: 'submitted', needs: 'writable' },
    sendBack: { to: 'draft' },
    withdraw: { to: 'draft' },
  },
  submitted: {
    withdraw: { to: 'draft' },
    return: { to: 'returned' },
    approve: { to: 'approved' },
  },
  returned: {
    save: { to: 'returned', needs: 'writable' },
    submit: SUBMIT,
    abandon: { to: 'approved', needs: 'hasApproved' },
  },
  approved: {
    correct: { to: 'draft', needs: 'hasApproved' },
  },
}

/**
 * Where a step leads from a state.
 * @returns the next state, or why not: `wrongState` (no such step there) or `closed` (not writable now).
 */
export function stepFrom(from: EntryOrigin, step: EntryStep, facts: StepFacts): StepOutcome {
  const rule = STEPS[from][step]
  if (!rule) return { refused: 'wrongState' }
  if (rule.needs && !facts[rule.needs])
    return { refused: rule.needs === 'writable' ? 'closed' : 'wrongState' }
  return { to: facts.signsOff ? (rule.inHouse ?? rule.to) : rule.to }
}
