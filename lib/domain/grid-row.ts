// One task's row of the grid: what became of it when the grid was saved, and its cells as texts to compare.

/** stale: a colleague was quicker · refused: no such step there any more · invalid: something could not be stored. */
export const GRID_OUTCOMES = ['saved', 'stale', 'closed', 'refused', 'invalid'] as const
export type GridOutcome = (typeof GRID_OUTCOMES)[number]

/** As a form sends it: a figure as typed, or the code of a blank with its reason. */
export type GridCell = { typed: string; blank: string; blankReason: string }

/** A cell as one text, to see whether it was changed. */
export function printCell({ typed, blank, blankReason }: GridCell): string {
  return JSON.stringify([typed.trim(), blank, blankReason.trim()])
}
