import type { GridCell, GridOutcome } from '@/lib/domain/grid-row'

/** One task's row after saving; what could not be saved comes back as it was typed. */
export type GridRow = { task: string; outcome: GridOutcome; kept?: Record<string, GridCell> }

export type GridAnswer = { rows: GridRow[] }

/** Whether a row could not be saved. */
export const isTroubled = ({ rows }: GridAnswer) => rows.some(({ outcome }) => outcome !== 'saved')
