// What may become of a task after the report: decided by an administrator, with reason and date, listed publicly.

export const TASK_CHANGE_KINDS = [
  'adjusted',
  'split',
  'merged',
  'transferred',
  'suspended',
  'resumed',
  'cancelled',
  'closed',
  'reopened',
] as const
export type TaskChangeKind = (typeof TASK_CHANGE_KINDS)[number]
