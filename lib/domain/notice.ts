// Notices to a department: a nudge (催办) or an escalation (督办), graded by how late it is (domain.md, Words).

export const NOTICE_KINDS = ['nudge', 'escalation'] as const
export type NoticeKind = (typeof NOTICE_KINDS)[number]

/** blue near the due date, yellow behind pace, red overdue. */
export const NOTICE_GRADES = ['blue', 'yellow', 'red'] as const
export type NoticeGrade = (typeof NOTICE_GRADES)[number]
