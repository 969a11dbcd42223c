import type { QuarterNumber } from '@/lib/domain/quarter'
import type { TargetRelationType } from '@/lib/domain/target-link'
import type { TaskChangeKind } from '@/lib/domain/task-change'
import { numeral, shortDay, withUnit } from '../format'
import { quarterName } from './dates'

type LifeWords = { others: string; from: string | null; to: string | null }

/** Words of one task's page. */
export const taskText = {
  source: (year: number, location: string, heading: string | null) =>
    `${year}年政府工作报告，${location}${heading ? `“${heading}”` : ''}`,
  inReport: '在原文中看',
  otherYears: {
    earlier: (year: number, code: string) => `接续${year}年${code}号`,
    later: (year: number, code: string) => `${year}年继续，${code}号`,
  },
  wentInto: {
    split: '这项任务已拆分，由下面的任务继续。此前公布的内容保留在这里。',
    merged: '这项任务已并入下面的任务。此前公布的内容保留在这里。',
  },
  splitOff: '从这项任务拆分出了下面的任务，原任务继续推进。',
  cameOf: '这项任务由下面的任务拆分而来。',
  tookIn: '下面的任务已并入这一项。',
  movedTo: (code: string) => `（转到${code}号任务）`,
  retired: '这项任务已经停用，不再列入任务清单，也不再填报。此前公布的内容保留在这里。',

  verdict: '判定',
  notYet: '这项任务还没有公布过进展。',
  notStarted: '单位填报、区政府办（督查室）审核通过以后，这里写明做到哪一步。',
  reportingUntil: (quarter: QuarterNumber, due: Date) =>
    `${quarterName(quarter)}正在填报，${shortDay(due)}截止。`,
  overdueSince: (quarter: QuarterNumber, due: Date) =>
    `${quarterName(quarter)}应在${shortDay(due)}前填报，到期没有收到。`,
  lastKnown: '以下是此前已公布的情况。',
  judgement: (words: string) => `牵头单位自评：${words}。`,
  basis: '判定依据：',
  rules: (version: string) => `规则第${version}版`,
  handedDown: '市里的目标值还没有下达，下达后由区政府办（督查室）登记，再计算进度。',
  qualitative: '这句承诺没有数字和期限，不计算进度，看单位每季的文字说明。',
  sum: (steps: string[]) => `算法：${steps.join('；')}`,
  changedSince: (was: string, is: string) =>
    `目标后来由${was}改为${is}。已公布的判定按当时的目标作出，不随之改变；以后的填报按新目标判定。`,
  missing: (words: string) => `差${words}`,
  year: '全年',
  left: (target: string, words: string) => `${target}；距全年目标还有${words}`,
  reachedAll: (target: string) => `${target}；已达到全年目标`,

  quarters: '逐季进度',
  quarterColumns: {
    quarter: '季度',
    bar: '进度',
    barNote: '（短竖线为序时）',
    value: '累计',
    step: '本季新增',
    share: '占目标',
    expected: '序时',
    verdict: '判定',
    said: '填报',
  },
  unitHead: (words: string, unit: string) => (unit ? `${words}（${unit}）` : words),
  corrected: '已更正',
  madeUpLate: '补报',
  notOpened: '未开放',
  reporting: '填报中',
  waiting: '尚未公布',
  overdue: '逾期未报',
  notOwed: '不需填报',
  nodeDone: '节点已完成',
  nodeOpen: '节点尚未完成',

  preview: {
    title: '预览，还没有公布',
    text: '公众现在看不到。审核通过后，这项任务的公众页面就是下面这样。',
  },

  entries: '每季填报',
  noEntries: '还没有公布过填报',
  noEntriesWhy: '每季的进展、问题和下一步公布以后列在这里，更正前的版本也保留。',
  approved: (day: string, version: number) => `${day}公布　第${version}版`,
  correctedOn: (day: string, version: number) => `${day}更正　第${version}版`,
  madeBy: (name: string) => `　由${name}填报`,
  progress: '进展',
  problem: '问题',
  nextStep: '下一步',
  values: '数值',
  named: (name: string, words: string) => `${name}：${words}`,
  ofGoal: (goal: string) => `（年度目标${goal}）`,
  noValue: '没有填写',
  correction: '更正',
  changedTo: '改为',
  judged: '单位自评',
  reason: (words: string) => `原因：${words}`,
  older: (version: number, day: string) => `看第${version}版（${day}公布，已被更正）`,

  changes: '变更记录',
  changeColumns: { at: '时间', what: '事项', who: '经办' },
  targetUnchanged: '任务和目标自立项以来没有调整',
  set: (goals: string) => (goals ? `立项；年度目标${goals}，出自报告原文` : '立项，出自报告原文'),
  targetChanged: (
    name: string,
    values: { from: string; to: string },
    why: { reason: string; document: string | null },
  ) =>
    `“${name}”的目标值由${values.from}改为${values.to}，原因：${why.reason}${why.document ? `；依据：${why.document}` : ''}`,
  planned: (number: number, reason: string | null) =>
    number === 1 && reason === null
      ? '通过节点计划'
      : `通过节点计划第${number}版${reason ? `，原因：${reason}` : ''}`,
  plan: (words: string) => `节点计划：${words}`,
  goalChanged: (name: string, values: { from: string; to: string }) =>
    `“${name}”的目标值由${values.from}改为${values.to}`,
  goalUnset: '未定',
  listComma: '、',
  submitted: (quarter: QuarterNumber) => `提交${quarterName(quarter)}进展`,
  published: (quarter: QuarterNumber, version: number) => `公布${quarterName(quarter)}进展（第${version}版）`,
  correctedChange: (quarter: QuarterNumber, version: number, reason: string) =>
    `公布${quarterName(quarter)}更正（第${version}版），原因：${reason}`,
  lifeChanges: {
    own: {
      adjusted: () => '调整目标',
      split: ({ others }) => `拆分为${others}`,
      merged: ({ others }) => `并入${others}`,
      transferred: ({ from, to }) => `由${from ?? '（未定）'}移交${to ?? '（未定）'}`,
      suspended: () => '暂停',
      resumed: () => '恢复推进',
      cancelled: () => '取消',
      closed: () => '核实完成，销号',
      reopened: () => '重新列入',
    } satisfies Record<TaskChangeKind, (of: LifeWords) => string>,
    other: {
      split: ({ others }) => `由${others}拆分而来`,
      merged: ({ others }) => `${others}并入本任务`,
    } satisfies Partial<Record<TaskChangeKind, (of: LifeWords) => string>>,
  },
  namedTask: (code: string, title: string) => `${code}号“${title}”`,
  lifeChanged: (what: string, why: { since: string; reason: string; document: string | null }) =>
    `${what}，自${why.since}起，原因：${why.reason}${why.document ? `；依据：${why.document}` : ''}`,
  supervision: '区政府办（督查室）',

  responsibility: '责任',
  lead: '牵头单位',
  supports: '配合单位',
  scope: '口径',
  nextYear: (year: number, words: string) => `${year}年报告：实绩${words}`,
  lastYear: (year: number, words: string) => `${year}年${words}`,
  otherScope: '（口径不同）',
  fromBaseline: (words: string) => `，上年末${words}`,
  until: (status: string, due: string) => `${status}，${due}截止`,
  same: '同一承诺',
  project: (n: number, title: string) => `实事${numeral(n)}　${title}`,
  sameNote: '正文和实事合并填报，不重复计数',
  related: {
    sum: '合计与分项',
    subset: '包含关系',
    different: '容易混同',
  } satisfies Record<TargetRelationType, string>,
  inferred: '（推断）',
  reportingFacts: '填报',
  number: '编号',
  taskClass: '类型',
  life: '状态',
  allInChapter: '看同章任务',

  elder: {
    said: '政府说了什么',
    from: (day: string) => `出自${day}区政府工作报告`,
    reached: '做到了多少',
    fast: '够不够快',
    department: (name: string | null) => `${name ?? '单位'}怎么说`,
    progress: '做了什么：',
    problem: '遇到的问题：',
    nextStep: '接下来：',
    changed: '改过什么',
    changedNothing: '没有改过。',
    quarter: (name: string) => `${name}填报：`,
    changedOn: (on: string, what: string) => `${on}：${what}。`,
    corrected: (quarter: string, on: string) => `${quarter}的内容${on}改过：`,
    goal: (upTo: string, goal: string) => `这是${upTo}的数。全年目标：${goal}。`,
    years: '前一年和后一年',
    inYear: {
      earlier: (year: number) => `${year}年已经在做：`,
      later: (year: number) => `${year}年接着做：`,
    },
    nextYear: (year: number, name: string, result: string) => `${year}年的报告说，${name}做到了${result}。`,
    who: '谁负责',
    readReport: '看报告原文',
    otherTasks: '看别的任务',
    back: '回到标准版',
    upTo: { 1: '到3月底', 2: '到6月底', 3: '到9月底', 4: '到年底' } satisfies Record<QuarterNumber, string>,
    shouldBe: { 1: '3月底应到', 2: '6月底应到', 3: '9月底应到', 4: '年底应到' } satisfies Record<
      QuarterNumber,
      string
    >,
    yearGoal: '全年目标',
  },
}

/** A target's value in its unit, or that it was not set. */
export const goalSays = ({ value, unit }: { value: string | null; unit: string }): string =>
  value === null ? taskText.goalUnset : withUnit(value, unit)
