// An entry's states and the one table of steps between them (domain.md, "The entry's states").
// 未开放 and 待填报 are derived from the window and stored nowhere.

export const ENTRY_STATES = ['draft', 'internalReview', 'submitted', 'returned', 'approved'] as const
export type EntryState = (typeof ENTRY_STATES)[number]

export const ENTRY_STEPS = ['save', 'submit', 'withdraw', 'return', 'approve', 'correct', 'abandon'] as const
export type EntryStep = (typeof ENTRY_STEPS)[number]

/** `none` is a task's quarter in which nobody has written yet. */
export type EntryOrigin = EntryState | 'none'

/** What the steps depend on besides the state. */
export type StepFacts = {
  /** The window, an extension, a return or a correction lets the department write now. */
  writable: boolean
  /** An approved version is public: what is being written is a correction. */
  hasApproved: boolean
}

export type StepRefusal = 'wrongState' | 'closed'

export type StepOutcome = { to: EntryState } | { refused: StepRefusal }

type Rule = { to: EntryState; needs?: keyof StepFacts }

/** Rows: where an entry stands. Cells: where the step leads. A step without a cell is refused. */
const STEPS: Record<EntryOrigin, Partial<Record<EntryStep, Rule>>> = {
  none: {
    save: { to: 'draft', needs: 'writable' },
    submit: { to: 'submitted', needs: 'writable' },
  },
  draft: {
    save: { to: 'draft', needs: 'writable' },
    submit: { to: 'submitted', needs: 'writable' },
    abandon: { to: 'approved', needs: 'hasApproved' },
  },
  internalReview: {
    withdraw: { to: 'draft' },
  },
  submitted: {
    withdraw: { to: 'draft' },
    return: { to: 'returned' },
    approve: { to: 'approved' },
  },
  returned: {
    save: { to: 'returned', needs: 'writable' },
    submit: { to: 'submitted', needs: 'writable' },
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
  return { to: rule.to }
}
