// A report on its way in: open to corrections until it is published, or given up.
export const REPORT_DRAFT_STATES = ['open', 'published', 'discarded'] as const
export type ReportDraftState = (typeof REPORT_DRAFT_STATES)[number]
