import type { Quarter } from '@/lib/domain/quarter'
import { quarterName } from './dates'

/** Words of the page that lists all versions of an entry. */
export const history = {
  crumb: '历次版本',
  title: (quarter: Quarter) => `${quarterName(quarter.quarter)}填报的历次版本：`,
  lead: (department: string, count: number) =>
    `${department}，共${count}稿，最新的在前。每次保存都留下一稿，不改不删；只在办公页面显示。`,
  caption: '历次版本',
  columns: { from: '从', to: '到', number: '第几稿', state: '状态', what: '经过' },
  number: (n: number) => `第${n}稿`,
  edition: (n: number) => `公布为第${n}版`,
  from: (n: number) => `从第${n}稿`,
  to: (n: number) => `到第${n}稿`,
  compare: '对照这两稿',
  compared: (from: number, to: number) => `第${from}稿到第${to}稿的不同`,
  comparedText: '划去的是早的一稿，标出的是晚的一稿。',
  same: '这两稿的文字和数都一样。',
  lone: '只有一稿，没有可以对照的。',
  written: (who: string, when: string) => `${when}，${who}保存`,
  signedOff: (who: string, when: string) => `${when}，${who}内审放行`,
  sentBack: (who: string, when: string, remark: string) => `${when}，${who}内审退回：${remark}`,
  submitted: (when: string) => `${when}提交督查室`,
  withdrawn: (when: string) => `${when}撤回`,
  approved: (who: string, when: string) => `${when}，${who}审核通过并公布`,
  returned: (who: string, when: string, reason: string) => `${when}，${who}退回：${reason}`,
  correction: (reason: string) => `更正原因（会公布）：${reason}`,
  remark: (label: string, remark: string) => `批注“${label}”：${remark}`,
}

/** Within the office people are named; `department` is null for the supervision office. */
export function actingWords({ name, department }: { name: string; department: string | null }): string {
  return `${department ?? '督查室'}（${name}）`
}
