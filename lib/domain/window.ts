// When a quarter's entries may be written: opens, due, closes (domain.md, Words and rule 6).
import type { Quarter } from './quarter'

/** The instants are UTC; backfill marks a past quarter opened afterwards. */
export type ReportingWindow = Quarter & { opensAt: Date; dueAt: Date; closesAt: Date; backfill: boolean }
