// The public standing of a task: one code for cell, strip, filter and counts (domain.md, M and rule 1).
import { BLANKS } from './blank'
import { VERDICT_CODES } from './verdict'

export const STANDINGS = [...VERDICT_CODES, 'overdue', 'selfAssessed', ...BLANKS, 'unreported'] as const
export type Standing = (typeof STANDINGS)[number]
