import type { GlyphName } from '@/components/ui/glyph'
import type { Standing } from '@/lib/domain/standing'

/** The mark beside the word of a standing. */
export const wordGlyphs: Record<Standing, GlyphName> = {
  done: 'square',
  ahead: 'up',
  onPace: 'level',
  behind: 'down',
  overdue: 'clock',
  selfAssessed: 'diamond',
  notDueYet: 'node',
  notDue: 'dots',
  notApplicable: 'lines',
  notAvailable: 'ring',
  unreported: 'box',
}

/** The mark inside a cell: a filled cell of 已完成 shows a tick, an unreported one is bare hatching. */
export const cellGlyphs: Record<Standing, GlyphName> = { ...wordGlyphs, done: 'tick', unreported: 'none' }
