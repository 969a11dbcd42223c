import type { Decimal } from '@/lib/domain/decimal'
import type { PlanState } from '@/lib/domain/plan-state'
import type { QuarterNumber } from '@/lib/domain/quarter'
import { quarterEnd, withUnit } from '../format'

const STATES: Record<PlanState, string> = {
  submitted: '待审核',
  returned: '已退回',
  approved: '执行中',
  superseded: '已被替换',
  withdrawn: '已撤回',
}

type Line = { quarter: QuarterNumber; expected: Decimal | null; label: string | null }

/** 一季度末30台、二季度末90台；or 二季度末：结构封顶. */
export function planLine(points: readonly Line[], unit: string): string {
  return points
    .map(({ quarter, expected, label }) =>
      expected === null
        ? `${quarterEnd(quarter)}：${label ?? ''}`
        : `${quarterEnd(quarter)}${withUnit(expected, unit)}`,
    )
    .join('；')
}

export const planText = {
  title: '节点计划',
  lead: '计划写明每个季度末要到哪一步。审核通过后，进度按计划判定；没有计划的，按序时进度判定。',
  stepsReached: '计划中的节点，已经完成的请勾选',
  stepBy: (end: string, label: string) => `${end}：${label}`,
  states: STATES,
  none: '没有计划',
  noForm: '这项任务没有可以按季度计划的指标，不用填节点计划。',
  list: {
    department: '本单位的节点计划',
    office: '节点计划',
    counts: (waiting: number, inForce: number, total: number) =>
      `待审核${waiting}项，执行中${inForce}项，共${total}项任务可以有计划。`,
    columns: { task: '任务', department: '单位', plan: '计划', state: '状态' },
    picked: '勾选待审核的计划',
    approveAll: '通过勾选的计划',
    approving: '正在通过……',
    make: '制订',
    look: '查看',
    empty: { title: '没有可以制订计划的任务', text: '牵头的任务确认后，会列在这里。' },
  },
  approved: (count: number) => `已通过${count}份计划。`,
  notApproved: (count: number) =>
    `另有${count}份没有通过，可能刚刚撤回或审核过，还列在下面的请打开看现在的状态。`,
  waits: '计划已提交，正在等督查室审核。要修改请先撤回。',
  inForce: '计划已通过，进度按它判定。',
  versions: '计划的历次版本',
  version: (number: number) => `第${number}版`,
  writtenAt: (when: string) => `${when}提交`,
  decidedAt: (when: string) => `${when}审核`,
  reasonOf: (reason: string) => `调整原因：${reason}`,
  returnedFor: (reason: string) => `退回原因：${reason}`,
  defaultPace: '没有计划时按25%、50%、75%、100%判定。',
  fields: {
    labelHint: '写要到哪一步，例如“主体结构封顶”。没有节点的季度不填。',
    none: '没有可不填',
    reason: '调整原因',
    reasonHint: '计划通过后再改，或者第一个填报期结束后才定计划，都要写明原因。原因会公布。',
    returnReason: '退回原因',
    returnReasonHint: '填报单位能看到，不公布。写明改哪里、怎么改。',
  },
  goal: (goal: string) => `年度目标${goal}。四个季度都要填，填累计数。`,
  submit: '提交计划',
  busy: '正在提交……',
  withdraw: '撤回计划',
  withdrawing: '正在撤回……',
  approve: '通过',
  approving: '正在通过……',
  return: '退回',
  returning: '正在退回……',
}
