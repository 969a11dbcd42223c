// Notices to a department: a nudge (催办) or an escalation (督办), graded by how late it is (domain.md, Words).
import { DAY } from './shanghai-time'

export const NOTICE_KINDS = ['nudge', 'escalation'] as const
export type NoticeKind = (typeof NOTICE_KINDS)[number]

/** blue near the due date, yellow behind pace, red overdue. */
export const NOTICE_GRADES = ['blue', 'yellow', 'red'] as const
export type NoticeGrade = (typeof NOTICE_GRADES)[number]

/** So many business days before it is due a quarter counts as near; days, where business days are not known. */
export const NEAR_DAYS = 5

/** Whether something due then is near: not past, and few business days away. */
export function isNear(due: Date, now: Date, businessDaysLeft: number | null): boolean {
  if (due < now) return false
  const days = businessDaysLeft ?? Math.ceil((due.getTime() - now.getTime()) / DAY)
  return days <= NEAR_DAYS
}
