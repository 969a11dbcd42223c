import type { AmountProblem } from '@/lib/domain/amount'
import { BLANKS } from '@/lib/domain/blank'
import { JUDGEMENTS } from '@/lib/domain/judgement'
import type { Quarter, QuarterNumber } from '@/lib/domain/quarter'
import type { Measure, PacedTarget } from '@/lib/domain/target'
import { withUnit } from '../format'
import { fieldProblem } from './problems'
import { goalText, valueText } from './target-figure'
import { blankWords, judgementWords } from './words'

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
  if (measure === 'node') return entryForm.nodeHint
  const goal = paced.value === null ? entryForm.awaitingGoal : `年度目标${goalText(paced, measure)}`
  const last = before === null ? '' : `，上次公布${valueText(before, paced, measure)}`
  return `${goal}${last}。${measure === 'flow' ? entryForm.cumulative : ''}`
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

/** What the form itself says; the page around it has entry.ts. */
export const entryForm = {
  empty: '没有填写',
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
    blankSummary: '没有数？',
    blankKind: '为什么没有数',
    blankReason: '原因',
    blankReasonHint: '会公布，例如：统计部门7月20日后发布。',
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
}

/** Field name → its label, in the order of the form. */
export function fieldLabels(targets: readonly (Asked & { id: string })[], quarter: Quarter) {
  const { fields } = entryForm
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
