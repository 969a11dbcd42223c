import type { GridOutcome } from '@/lib/domain/grid-row'
import type { Quarter } from '@/lib/domain/quarter'
import { quarterName } from './dates'

export const gridText = {
  title: (quarter: Quarter) => `${quarterName(quarter.quarter)}填报表`,
  plain: '填报表',
  lead: (count: number) => `${count}项任务的数一次填完。保存后是草稿，再到每一项里补进展并提交。`,
  caption: (quarter: Quarter) => `${quarterName(quarter.quarter)}各项指标的累计数`,
  columns: {
    task: '任务',
    target: '指标',
    goal: '年度目标',
    before: '上次公布',
    value: '累计数',
    unit: '单位',
    blank: '没有数时选',
    reason: '原因（会公布）',
  },
  fieldFor: (what: string, target: string) => `${target}：${what}`,
  nodeOptions: [
    { value: '', label: '请选择' },
    { value: '1', label: '已完成' },
    { value: '0', label: '未完成' },
  ],
  blankNone: '—',
  withoutFigures: (count: number) => `另有${count}项任务没有指标，请在待办里逐项填写判断和进展。`,
  save: '保存全部',
  saving: '正在保存……',
  savesDrafts: '每一项各存成草稿，不会提交。',
  readOnly: '只能查看',
  awaitingGoal: '待下达',
  empty: {
    title: '这个季度没有要填的数',
    text: '分工确认、填报开放以后，本单位的指标会列在这里。',
  },
  closedRows: '现在只能查看。',
  report: {
    title: (saved: number) => (saved > 0 ? `已保存${saved}项` : '没有需要保存的改动'),
    troubled: (count: number) => `${count}项没有保存，您填的数还在表里`,
  },
  outcomes: {
    saved: (title: string) => `${title}：已存为草稿`,
    stale: (title: string) =>
      `${title}：同单位另一账号刚改过，没有保存。表里是您填的数，“现在保存的”是对方填的；核对后再保存一次`,
    closed: (title: string) => `${title}：现在不能填写，没有保存`,
    refused: (title: string) => `${title}：状态已经变了，没有保存`,
    invalid: (title: string) => `${title}：填写有误，没有保存`,
  } satisfies Record<GridOutcome, (title: string) => string>,
  theirs: (value: string) => `现在保存的：${value}`,
  notUnderstood: '看不懂这个数，提交前请改成数字',
}
