import type { ComparedWith } from '@/lib/domain/compared-with'
import type { Refusal } from '@/lib/domain/permissions'
import type { Quarter, QuarterNumber } from '@/lib/domain/quarter'
import { quarterName } from './dates'

type Progress = { quarter: Quarter; owed: number; approved: number; awaited: number }

const COMPARED: Record<ComparedWith, string> = {
  returned: '上次退回的一版',
  published: '公众现在看到的一版',
  before: '上次公布',
}

export const review = {
  title: '待审核',
  heading: (count: number) => `待审核${count}项`,
  queue: '待审核',
  position: (n: number, total: number) => `第${n}项，共${total}项`,
  next: '下一项',
  all: '看全部',
  progress: ({ quarter, owed, approved, awaited }: Progress) =>
    `${quarterName(quarter.quarter)}应报${owed}项，已公布${approved}项，还有${awaited}项没有提交。`,
  order: '有疑点的排在前面，其余按提交先后。',
  doubts: (count: number) => `${count}处疑点`,
  own: '本人填写',
  submitted: (when: string) => `${when}提交`,
  edition: (n: number) => `第${n}版`,
  quarter: (quarter: Quarter) => quarterName(quarter.quarter),
  columns: {
    task: '任务',
    department: '单位',
    quarter: '季度',
    submitted: '提交时间',
    doubts: '疑点',
  },
  empty: {
    title: '没有待审核的填报',
    text: '已提交的都审核完了。单位再提交时会列在这里。',
  },
  decided: {
    approved: (title: string) => `已通过并公布：${title}`,
    returned: (title: string) => `已退回：${title}`,
  },
  first: (count: number) => `先看${count}处疑点`,
  comparedWith: '对照',
  against: (compared: ComparedWith) => COMPARED[compared],
  before: (quarter: QuarterNumber) => `${quarterName(quarter)}（已公布）`,
  versions: {
    returned: (when: string) => `上次退回的一版（${when}退回）`,
    published: (when: string) => `公众现在看到的一版（${when}公布）`,
  },
  pending: (quarter: Quarter) => `${quarterName(quarter.quarter)}（待审核）`,
  compareCaption: '逐项对照',
  rows: {
    verdict: '判定',
    judgement: '单位自评',
    progress: '进展',
    problemPublic: '问题',
    problemInternal: '内部问题',
    nextStep: '下一步',
  },
  notPublic: '不公布',
  notKept: '没有留存',
  empties: '没有填写',
  unchanged: '未变',
  added: '新增',
  removed: '删去',
  more: (step: string) => `新增${step}`,
  less: (step: string) => `减少${step}`,
  says: (verdict: string) => `计算为${verdict}`,
  correction: (reason: string) => `更正原因：${reason}`,
  promise: '报告原文',
  decide: {
    title: '审核',
    reason: '退回原因',
    reasonHint: '退回时必填。填报单位和操作记录中都能看到，不公布。写明改哪里、怎么改。',
    until: '改好再提交的期限',
    untilHint: '到这一天24时为止，填报期结束也可以改。',
    return: '退回',
    returning: '正在退回……',
    approve: '通过并公布',
    approving: '正在公布……',
    approveText: '通过后立即公布，填报单位不能再直接修改，只能更正。',
  },
  barred: {
    ownWork: '这一项有您填写的内容，审核人不能审核自己填写的内容，请由另一位管理员审核。',
    notYourRole: '您的账号不能审核。',
    otherDepartment: '您的账号不能审核。',
    ownAccount: '您的账号不能审核。',
    notReviewer: '您的账号不能审核。',
    ownVersion: '您的账号不能审核。',
  } satisfies Record<Refusal, string>,
  bulk: {
    pick: (title: string) => `勾选：${title}`,
    all: (count: number) => `通过没有疑点的全部${count}项`,
    picked: '通过勾选的',
    busy: '正在公布……',
    text: '只有没有疑点的可以一起通过，逐项记录，通过后立即公布。',
    done: (count: number) => `已通过并公布${count}项。`,
    refused: (count: number) => `另有${count}项没有通过：`,
  },
  seeAsPublic: '看公众将看到的页面',
  previewTitle: '公众将看到的页面',
  keys: {
    on: '快捷键已开：J下一项，K上一项，A到“通过”，R到“退回”。',
    off: '快捷键已关。',
    turnOn: '打开快捷键',
    turnOff: '关闭快捷键',
  },
  gone: {
    approved: (when: string) => `这一项已于${when}审核通过并公布。`,
    returned: (when: string) => `这一项已于${when}退回。`,
    draft: '填报单位已经撤回这一项，正在修改。',
    internalReview: '填报单位正在内审，还没有交来。',
    submitted: '',
  },
  returnReason: (reason: string) => `退回原因：${reason}`,
}
