import type { AmountProblem } from '@/lib/domain/amount'
import { BLANKS } from '@/lib/domain/blank'
import type { EntryOrigin } from '@/lib/domain/entry-state'
import { JUDGEMENTS } from '@/lib/domain/judgement'
import type { Quarter, QuarterNumber } from '@/lib/domain/quarter'
import type { Measure, PacedTarget } from '@/lib/domain/target'
import { withUnit } from '../format'
import { fieldProblem } from './problems'
import { goalText, valueText } from './target-figure'
import { blankWords, judgementWords } from './words'
import { quarterName } from './workbench'

/** '9月底', '全年' at the year's end: until when a cumulative value is counted. */
export function untilWords(quarter: QuarterNumber): string {
  return `${quarter * 3}月底`
}

type Asked = { name: string; measure: Measure }

/** The question that a target's field asks. */
export function targetQuestion({ name, measure }: Asked, { quarter }: Quarter): string {
  const until = untilWords(quarter)
  if (measure === 'node') return `至${until}：${name}`
  if (measure === 'rate') return `1至${quarter * 3}月增速：${name}`
  return measure === 'flow' || measure === 'cap' ? `至${until}累计：${name}` : `至${until}：${name}`
}

/** What was promised, what was published last, and how to count. */
export function targetHint(measure: Measure, paced: PacedTarget, before: string | null): string {
  if (measure === 'node') return entry.nodeHint
  const goal = paced.value === null ? entry.awaitingGoal : `年度目标${goalText(paced, measure)}`
  const last = before === null ? '' : `，上次公布${valueText(before, paced, measure)}`
  return `${goal}${last}。${measure === 'flow' ? entry.cumulative : ''}`
}

const AMOUNT_WORDS: Record<AmountProblem, (unit: string) => string> = {
  empty: () => '',
  notANumber: (unit) => `还看不懂这个数。请填数字，例如${withUnit('83', unit)}。`,
  tooLong: () => '这个数太长，请核对。',
  otherUnit: (unit) => `单位和目标不同。请换算成“${unit}”再填。`,
}

/** Why a figure could not be understood, while it is typed. */
export function amountWords(problem: AmountProblem, unit: string): string {
  return AMOUNT_WORDS[problem](unit)
}

export const entry = {
  untitled: '填报',
  correction: '更正',
  figures: '指标',
  ownJudgement: '单位自评',
  title: (quarter: Quarter) => `${quarterName(quarter.quarter)}填报：`,
  crumb: (code: string, quarter: Quarter) => `${code}　${quarterName(quarter.quarter)}`,
  after: '提交后由督查室审核，通过后公布。',
  promise: '报告原文',
  where: (year: number, location: string) => `${year}年政府工作报告，${location}`,
  lastPublished: (quarter: QuarterNumber) => `${quarterName(quarter)}已公布`,
  nothingPublished: '今年还没有公布过进展。',
  supports: '配合单位',
  facts: {
    publicSees: '公众现在看到',
    edition: (n: number, day: string) => `第${n}版（${day}公布）`,
    nothing: (quarter: QuarterNumber) => `${quarterName(quarter)}还没有公布`,
    editing: '您正在编辑',
    inWork: (n: number, state: EntryOrigin) => `第${n}版（${STATE_OF_WORK[state]}）`,
    noWork: '没有',
    reading: '正在编辑',
  },
  returned: {
    title: '督查室退回了这一项',
    when: (at: string, until: string | null) => `${at}退回${until ? `，请在${until}前改好再提交` : ''}。`,
  },
  correcting: (reason: string) => `正在更正已公布的内容。更正原因：${reason}`,
  fields: {
    judgement: '本单位判断',
    judgementHint: '与计算结果不一致时，两者都会公布，请在“问题”中说明。',
    judgementAlone: '这项任务没有指标，不计算进度，公众看到的是本单位的判断。',
    progress: '进展',
    progressHint: '会公布。做了什么，有哪些数。不写个人姓名、电话和住址。',
    problemPublic: '问题',
    problemPublicHint: '会公布。没有问题可以不填。',
    problemInternal: '内部问题',
    problemInternalHint: '不公布，只有本单位和督查室能看到。',
    nextStep: '下一步',
    nextStepHint: '会公布。至少写一项措施和完成时间。',
    blank: '没有数',
    blankSummary: '没有数？',
    blankKind: '为什么没有数',
    blankReason: '原因',
    blankReasonHint: '会公布，例如：统计部门7月20日后发布。',
    hasFigure: '有数，填在上面',
    nodeState: { done: '已完成', notYet: '未完成' },
  },
  judgements: JUDGEMENTS.map((value) => ({ value, label: judgementWords[value] })),
  blanks: [
    { value: '', label: '有数，填在上面' },
    ...BLANKS.map((value) => ({ value, label: blankWords[value] })),
  ],
  nodeHint: '做完了选“已完成”；还在做选“未完成”，在“进展”里写到了哪一步。',
  awaitingGoal: '目标值待下达',
  cumulative: '填全年累计数，不是本季度新增数。',
  live: {
    label: (name: string) => `${name}的判定`,
    waiting: '填数后在这里计算判定。',
    byTyped: '按您填的数计算，审核通过后公布',
    understood: (value: string) => `按${value}计算。`,
    share: (percent: string) => `，占${percent}`,
    more: (value: string) => `较上次公布新增${value}`,
    less: (value: string) => `较上次公布减少${value}`,
    same: '与上次公布相同',
    fell: (before: string) =>
      `比上次公布的${before}少。累计数一般不会减少，请核对；确实减少了可以提交，请在“问题”中说明。`,
    blank: (word: string) => `按“${word}”上报，不计算进度。`,
    needsReason: '请写明原因。',
    bar: (reached: string, expected: string | null) =>
      expected === null ? `完成${reached}` : `完成${reached}，序时${expected}`,
  },
  notPublic: '以下不公布',
  notPublicShort: '不公布',
  save: '保存草稿',
  saving: '正在保存……',
  preview: '预览并提交',
  savedAt: (when: string) => `${when}已保存`,
  unsaved: '有还没有保存的修改',
  notSaved: '还没有保存过',
  kept: '您填写的内容都在下面，没有丢失。',
  previewing: {
    title: (quarter: Quarter) => `预览${quarterName(quarter.quarter)}填报：`,
    crumb: '预览',
    lead: '审核通过后，公众将看到下面的内容。',
    note: (edition: number) => `审核通过后公布　第${edition}版`,
    seen: '公众将看到',
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
    empty: '没有填写',
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
  returned: '退回修改中',
  submitted: '已提交，待审核',
  approved: '已公布',
}

/** The page's title in the browser's bar. */
export function entryTitle(quarter: Quarter): string {
  return `${quarterName(quarter.quarter)}填报`
}

/** Field name → its label, in the order of the form. */
export function fieldLabels(targets: readonly (Asked & { id: string })[], quarter: Quarter) {
  const { fields } = entry
  const ofTargets = targets.flatMap((target) => {
    const question = targetQuestion(target, quarter)
    return [
      [`values.${target.id}.typed`, question],
      [`values.${target.id}.blank`, `${question}（${fields.blankKind}）`],
      [`values.${target.id}.blankReason`, `${question}（${fields.blankReason}）`],
    ]
  })
  const { judgement, progress, problemPublic, problemInternal, nextStep } = fields
  const texts = { judgement, progress, problemPublic, problemInternal, nextStep }
  return { ...Object.fromEntries(ofTargets), ...texts } as Record<string, string>
}

/** What is missing, as lines that lead to their fields. */
export function faultLines(faults: Record<string, string>, labels: Record<string, string>) {
  return Object.entries(faults).map(([field, code]) => ({
    field,
    message: fieldProblem(code, labels[field] ?? field),
  }))
}
