// Where a plan (节点计划) stands: made by the lead, approved like an entry, replaced and never edited (domain.md, Words).

export const PLAN_STATES = ['submitted', 'returned', 'approved', 'superseded', 'withdrawn'] as const
export type PlanState = (typeof PLAN_STATES)[number]
