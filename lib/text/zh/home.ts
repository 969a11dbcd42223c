import type { QuarterNumber } from '@/lib/domain/quarter'
import { dayOf, share, shortDay } from '../format'
import { quarterName } from './dates'

type Progress = { quarter: QuarterNumber; owed: number; approved: number; overdue: number; dueAt: Date }

/** Words of the home page. */
export const homeText = {
  title: (year: number) => `区政府${year}年的承诺，做到了哪一步`,
  lead: (givenOn: string) =>
    `逐条收录${dayOf(givenOn)}静安区政府工作报告的承诺，按季公布进展。每个判定都能查到原文和算法。`,
  ask: '查一件事',
  askHint: '如：加装电梯、养老床位',
  search: '查找',
  often: '大家常查',
  oftenWords: ['加装电梯', '充电桩', '长者食堂', '口袋公园'],

  glance: '全年一览',
  point: '判定时点',
  newest: '最近公布',
  pointName: (quarter: QuarterNumber) => `${quarterName(quarter)}末`,
  skipStrip: '跳过逐格列表',
  notStarted: (total: number) =>
    `报告里的${total}项任务已经逐条列出，尚未开始填报。第一次公布以后，这里按季写明做到哪一步；现在可以先看每一项承诺了什么。`,
  allWaiting: (total: number) => `报告里共${total}项任务，还没有公布过进展。`,
  closed: ({ quarter, owed, approved, overdue }: Progress) =>
    `${quarterName(quarter)}应报${owed}项，已公布${approved}项${overdue > 0 ? `，逾期未报${overdue}项` : ''}。`,
  reporting: ({ quarter, owed, approved, dueAt }: Progress) =>
    `${quarterName(quarter)}填报中，${shortDay(dueAt)}截止，应报${owed}项，已公布${approved}项。`,
  sentence: (parts: string[]) => `${parts.join('；')}。`,
  done: (n: number, of: number) => `已公布的${of}项中，已完成或超进度${n}项，占${share(n, of)}`,
  onPace: (n: number) => `达进度${n}项`,
  behind: (n: number) => `欠进度${n}项`,
  behindNames: (names: string) => `（${names}）`,
  nameComma: '，',
  andMore: (names: string) => `${names}等`,
  rest: (n: number) => `其余${n}项没有可算的进度`,
  count: (n: number) => `${n}项`,
  stripHeadline: '主要预期目标',
  stripNote:
    '一格一项任务，按报告原文的先后排列；点开看原文、判定和依据。正文和实事都写到的任务在两处各占一格，计数只算一次。',
  howJudged: '怎样判定',
  changed: (count: number) => `。报告以来有${count}次任务变更，见`,
  changes: '任务变更记录',
  annexNumeral: '附',
  headline: '主要预期目标',
  columns: { name: '指标', goal: '年度目标', now: '最近公布', standing: '判定' },
  none: '尚未公布',
  listed: (words: string[]) => words.join('，'),
  asOf: (end: string, words: string[]) => `至${end}${words.join('，')}`,
  recent: '最近公布',
  recentNone: '还没有公布过进展',
  recentNoneWhy: '单位填报、区政府办（督查室）审核通过以后，每一条都列在这里。',
  allTasks: '看全部任务',
}
