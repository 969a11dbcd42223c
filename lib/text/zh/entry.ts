import type { EntryOrigin } from '@/lib/domain/entry-state'
import type { Quarter, QuarterNumber } from '@/lib/domain/quarter'
import { quarterName } from './dates'

export const entry = {
  untitled: '填报',
  title: (quarter: Quarter) => `${quarterName(quarter.quarter)}填报：`,
  crumb: (code: string, quarter: Quarter) => `${code}　${quarterName(quarter.quarter)}`,
  after: '提交后由督查室审核，通过后公布。',
  promise: '报告原文',
  where: (year: number, location: string) => `${year}年政府工作报告，${location}`,
  lastPublished: (quarter: QuarterNumber) => `${quarterName(quarter)}已公布`,
  nothingPublished: '今年还没有公布过进展。',
  supports: '配合单位',
  history: '历次版本和对照',
  facts: {
    publicSees: '公众现在看到',
    edition: (n: number, day: string) => `第${n}版（${day}公布）`,
    nothing: (quarter: QuarterNumber) => `${quarterName(quarter)}还没有公布`,
    editing: '您正在编辑',
    inWork: (n: number, state: EntryOrigin) => `第${n}版（${STATE_OF_WORK[state]}）`,
    noWork: '没有',
    reading: '正在办理',
  },
  returned: {
    title: '督查室退回了这一项',
    when: (at: string, until: string | null) => `${at}退回${until ? `，请在${until}前改好再提交` : ''}。`,
  },
  correcting: (reason: string) => `正在更正已公布的内容。更正原因：${reason}`,
  previewing: {
    crumb: '预览',
    hidden: '不公布的内容',
    hiddenWhy: '只有本单位和督查室能看到。',
    noneHidden: '没有填写内部问题。',
    faults: (count: number) => `还不能提交，有${count}处要改`,
    faultsKept: '您填写的内容已保存为草稿，没有丢失。',
    declared: '以上内容已经过本单位保密审查，可以公布。',
    declaration: '保密审查',
    submit: '提交审核',
    busy: '正在提交……',
    back: '返回修改',
  },
  reading: {
    submitted: (when: string, own: boolean) =>
      `${when}提交，督查室尚未审核。${own ? '审核前可以撤回修改。' : ''}`,
    approved: (when: string, own: boolean) =>
      `${when}审核通过并公布。${own ? '要改已公布的内容，请申请更正。' : ''}`,
    others: '这一项由牵头单位填报，这里只能查看。',
    closed: {
      notOpened: '这个季度没有开放填报，不用填，也不会记逾期。',
      upcoming: '还没有到填报时间，现在只能查看。',
      closed: '填报期已经结束，现在不能修改。已保存的内容还在，需要补报请联系督查室延期。',
    },
    missed: '填报期已经结束，这一项没有填。需要补报请联系督查室延期。',
    nothing: '还没有填写任何内容。',
  },
  withdraw: {
    done: '已撤回',
    submit: '撤回修改',
    busy: '正在撤回……',
    text: '撤回后变回草稿，可以继续改，改好要重新提交。',
  },
  correct: {
    title: '申请更正',
    text: '更正的内容也要审核。通过之前，公众看到的还是现在这一版；通过之后，两版都可以查看。',
    reason: '更正原因',
    reasonHint: '会和更正后的内容一起公布，例如：2台在两个街镇重复统计。',
    done: '可以更正了',
    submit: '开始更正',
    busy: '正在开始……',
  },
  abandon: {
    title: '放弃更正',
    text: '放弃后，已公布的内容不变，这次写的内容留存备查，不会公布。',
    done: '已放弃更正',
    submit: '放弃更正',
    busy: '正在放弃……',
  },
}

const STATE_OF_WORK: Record<EntryOrigin, string> = {
  none: '还没有保存',
  draft: '草稿',
  internalReview: '单位内审中',
  returned: '退回修改中',
  submitted: '已提交，待审核',
  approved: '已公布',
}

/** The page's title in the browser's bar. */
export function entryTitle(quarter: Quarter): string {
  return `${quarterName(quarter.quarter)}填报`
}
