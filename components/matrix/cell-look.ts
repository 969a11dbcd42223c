import type { GlyphName } from '@/components/ui/glyph'
import type { CellState } from '@/lib/domain/chase'
import type { Cell } from '@/lib/queries/matrix-rows'
import { cellWords, matrixText } from '@/lib/text/zh/matrix'

/** The mark of each state; the class of the same name gives its ground (app/styles/matrix.css). */
export const CELL_GLYPHS: Record<CellState, GlyphName> = {
  approved: 'tick',
  madeUpLate: 'tick',
  submitted: 'arrowUp',
  internalReview: 'lock',
  draft: 'halfBox',
  open: 'none',
  returned: 'arrowBack',
  overdue: 'clock',
  notOwed: 'lines',
}

/** What a cell says in words: its state, and what is to be known beside it. */
export function cellSays({ state, late, verdict }: Pick<Cell, 'state' | 'late' | 'verdict'>): string[] {
  return [
    cellWords[state],
    ...(late && state !== 'madeUpLate' ? [matrixText.lateMark] : []),
    ...(verdict === 'behind' ? [matrixText.behindMark] : []),
  ]
}
