import type { TaskChangeKind } from '@/lib/domain/task-change'

/** One word for each kind of change of a task. */
export const changeWords: Record<TaskChangeKind, string> = {
  adjusted: '调整目标',
  split: '拆分',
  merged: '合并',
  transferred: '移交',
  suspended: '暂停',
  resumed: '恢复',
  cancelled: '取消',
  closed: '销号',
  reopened: '重新列入',
}

/** Words of the public log of changes. */
export const changesText = {
  title: (year: number) => `${year}年任务变更记录`,
  crumb: '任务变更记录',
  lead: (total: number, counts: { kind: TaskChangeKind; count: number }[]) =>
    `报告公布以来共有${total}次变更：${counts.map(({ kind, count }) => `${changeWords[kind]}${count}次`).join('、')}。`,
  noneLead: '报告公布以来，任务和目标没有变更。',
  basis:
    '变更由区政府办（督查室）决定，每一次都写明原因和日期；变更前公布的内容仍在原来的任务页上，取消、合并、拆分的任务也都能查到。',
  none: '还没有变更',
  columns: {
    since: '自何日起',
    task: '任务',
    what: '变更',
    reason: '原因',
    document: '依据文件',
    decided: '登记日期',
  },
  see: (code: string) => `看${code}号`,
  noDocument: '没有另行发文',
}
