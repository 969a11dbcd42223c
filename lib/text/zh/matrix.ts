import type { Chapter } from '@/lib/domain/chapter'
import type { CellState } from '@/lib/domain/chase'
import type { Quarter } from '@/lib/domain/quarter'
import { numeral } from '../format'
import { quarterName } from './dates'

export const cellWords: Record<CellState, string> = {
  approved: '已通过',
  madeUpLate: '补报',
  submitted: '已提交待审',
  internalReview: '单位内审',
  draft: '草稿',
  open: '未报',
  returned: '已退回',
  overdue: '逾期',
  notOwed: '不需报',
}

/** Words of department × task. */
export const matrixText = {
  title: ({ quarter }: Quarter) => `${quarterName(quarter)}总览`,
  counts: ({ owed, handedIn, approved }: { owed: number; handedIn: number; approved: number }) =>
    `应报${owed}项，已提交${handedIn}项，其中通过并公布${approved}项；`,
  left: (count: number) => (count > 0 ? `还差${count}项` : '都交齐了'),
  caption: '单位与任务',
  legend: '按状态看',
  all: '全部单位',
  shows: { left: '按还差多少排列', behind: '慢于序时', unseen: '从未登录的单位' },
  behindMark: '慢于序时',
  lateMark: '补报',
  columns: { department: '牵头单位', owed: '应报', handedIn: '已交', approved: '通过', step: '办理' },
  chapter: (chapter: Chapter) =>
    chapter === '0' ? '指标' : chapter === 'annex' ? '实事' : numeral(Number(chapter)),
  cell: ({ code, title, said }: { code: string; title: string; said: string[] }) =>
    `${code} ${title}：${said.join('，')}`,
  nudge: '催办',
  nudgeOf: (department: string) => `催办${department}`,
  complete: '已齐',
  sum: (handedIn: number, owed: number) => `${handedIn}/${owed}`,
  none: '没有这样的任务',
  nothing: {
    title: '还没有开放过填报',
    text: '开放一个季度以后，这里按单位列出每项任务交了没有。',
  },
  unseen: (count: number) => `${count}个牵头单位没有人登录过：`,
  unseenOne: (name: string, tasks: number, noAccount: boolean) =>
    `${name}（${tasks}项${noAccount ? '，没有账号' : ''}）`,
  signedIn: { none: '没有账号', never: '账号从未登录', yes: '' },
  unconfirmed: (count: number) => `${count}项任务的牵头单位待确认，不能催办`,
  requests: (count: number) => `${count}份延期申请待决定`,
  sentNotices: '发出的催办督办',
  chaseAll: { red: '催办全部逾期单位', yellow: '催办慢于序时的单位', blue: '提醒未提交的单位' },
  note: '一格一项任务，按章节和编号排列；点开一格可以催办、延期、打开填报。',
  picked: {
    close: '收起',
    department: '牵头单位',
    state: '填报',
    verdict: '进度',
    more: '时间',
    nudge: '催办',
    extend: '延期或补报',
    open: '打开填报',
    review: '去审核',
    waiting: '有延期申请待决定',
  },
  steps: '要办的事',
}
