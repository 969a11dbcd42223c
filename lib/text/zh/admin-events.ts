import type { EventAction, SubjectType } from '@/lib/domain/event'
import type { Verb } from '@/lib/domain/permissions'
import { parseQuarter } from '@/lib/domain/quarter'
import { quarterText } from '../format'
import { roleWords } from './admin-accounts'
import { edgeOfDay } from './admin-windows'
import { entryStateWords } from './words'

/** Words of the event log. */
export const events = {
  title: '操作记录',
  lead: (count: number) => `共${count}条，只增不改；每一条都与前一条相连，改动任何一条都会被查出来。`,
  head: (hash: string) => `最新一条的校验值：${hash.slice(0, 16)}…`,
  verify: '在服务器上运行npm run verify-events可以从头核对，并得到完整的校验值。',
  filters: {
    title: '筛选',
    person: '操作人',
    anyone: '所有人',
    action: '事项',
    anything: '所有事项',
    type: '对象类别',
    anyType: '所有类别',
    object: '对象编号',
    result: '结果',
    since: '从',
    until: '到',
    submit: '筛选',
    clear: '取消筛选',
  },
  results: { all: '全部', done: '已办成', refused: '被拒绝' },
  columns: { at: '时间', who: '操作人', what: '事项', subject: '对象', changes: '内容', from: '来源' },
  caption: '操作记录，最新的在前',
  none: '没有符合筛选的记录',
  noneNext: '放宽时间或取消筛选再看。',
  older: '更早的记录',
  newest: '回到最新',
  refused: '被拒绝',
  system: '系统',
  anonymous: '没有登录的人',
  reason: '原因',
  supervision: '督查室',
  unknownLogin: (id: string) => `不认识的账号（代号${id.slice(0, 8)}）`,
  from: (address: string) => `代号${address.slice(0, 8)}`,
  fromNote: '来源是网络地址的代号，同一代号即同一地址；地址本身不保存。',
  change: (label: string, words: string) => `${label}：${words}`,
  was: (before: string, after: string) => `${before} → ${after}`,
  nothing: '无',
  yes: '是',
  no: '否',
}

export const eventWords: Record<EventAction, string> = {
  'report.loaded': '载入报告',
  'report.drafted': '导入报告（未公布）',
  'report.corrected': '修改导入的报告',
  'report.published': '发布年度报告',
  'report.discarded': '放弃导入的报告',
  'entry.saved': '保存草稿',
  'entry.submitted': '提交填报',
  'entry.signedOff': '单位内审通过，提交填报',
  'entry.sentBack': '单位内审退回',
  'entry.contributed': '配合单位提交一段',
  'entry.contributionMerged': '并入配合单位的一段',
  'department.signOffSet': '设置单位内审',
  'entry.withdrawn': '撤回填报',
  'entry.returned': '退回填报',
  'entry.approved': '审核通过并公布',
  'entry.correctionStarted': '开始更正',
  'entry.correctionAbandoned': '放弃更正',
  'window.opened': '开放填报期',
  'window.extended': '延长填报期',
  'calendar.entered': '录入节假日安排',
  'extension.requested': '申请延期或补报',
  'extension.withdrawn': '撤回延期申请',
  'extension.granted': '同意延期或补报',
  'extension.refused': '不同意延期',
  'notice.sent': '发出催办督办',
  'notice.acknowledged': '签收催办督办',
  'assignment.decided': '确认分工',
  'target.set': '下达或调整目标值',
  'target.settled': '对上下一年报告的实绩',
  'entry.verified': '记录核实情况',
  'plan.submitted': '提交节点计划',
  'plan.withdrawn': '撤回节点计划',
  'plan.returned': '退回节点计划',
  'plan.approved': '通过节点计划',
  'account.created': '新建账号',
  'account.invited': '发设置密码的链接',
  'account.passwordSet': '本人设置密码',
  'account.disabled': '停用账号',
  'account.enabled': '启用账号',
  'session.started': '登录',
  'session.refused': '登录被拒绝',
  'session.ended': '退出登录',
  'authz.denied': '越权操作被拒绝',
}

export const subjectWords: Record<SubjectType, string> = {
  report: '报告',
  reportDraft: '导入的报告',
  entry: '填报',
  window: '填报期',
  calendar: '节假日安排',
  extension: '延期补报',
  notice: '催办督办',
  task: '任务',
  target: '指标',
  plan: '节点计划',
  account: '账号',
  department: '单位',
  session: '登录',
  verb: '操作',
}

export const verbWords: Record<Verb, string> = {
  'entry.read': '查看填报',
  'entry.save': '保存草稿',
  'entry.submit': '提交填报',
  'entry.signOff': '单位内审通过',
  'entry.sendBack': '单位内审退回',
  'entry.withdraw': '撤回填报',
  'entry.correct': '更正',
  'entry.abandon': '放弃更正',
  'entry.requestExtension': '申请延期',
  'entry.return': '退回填报',
  'entry.approve': '审核通过',
  'entry.contribute': '提交配合单位的一段',
  'entry.readHistory': '查看填报的历次版本',
  'department.read': '查看本单位设置',
  'department.setSignOff': '设置单位内审',
  'workbench.read': '查看待办',
  'review.read': '查看待审核',
  'window.open': '开放填报期',
  'window.extend': '延长填报期',
  'window.read': '查看填报期',
  'calendar.enter': '录入节假日安排',
  'extension.decide': '决定延期补报',
  'notice.send': '催办督办',
  'notice.read': '查看催办督办',
  'notice.acknowledge': '签收催办督办',
  'assignment.decide': '确认分工',
  'assignment.read': '查看分工',
  'target.set': '下达或调整目标值',
  'target.settle': '对上下一年报告的实绩',
  'verification.record': '记录核实情况',
  'plan.read': '查看节点计划',
  'plan.submit': '提交节点计划',
  'plan.withdraw': '撤回节点计划',
  'plan.return': '退回节点计划',
  'plan.approve': '通过节点计划',
  'account.create': '新建账号',
  'account.invite': '发设置密码的链接',
  'account.disable': '停用账号',
  'account.enable': '启用账号',
  'account.read': '查看账号',
  'event.read': '查看操作记录',
  'report.readDrafts': '查看导入的报告',
  'report.draft': '导入报告',
  'report.correct': '修改导入的报告',
  'report.publish': '发布年度报告',
  'report.discard': '放弃导入的报告',
  'session.end': '退出登录',
}

const KEY_WORDS: Record<string, string> = {
  role: '类别',
  departmentId: '单位',
  login: '账号代号',
  kind: '链接',
  quarter: '季度',
  opensAt: '开始',
  dueAt: '截止',
  closesAt: '关闭',
  backfill: '补录',
  lead: '牵头',
  supports: '配合',
  standing: '分工',
  state: '状态',
  version: '版本',
  approvedVersion: '已公布版本',
  task: '任务',
  passages: '段落与句子',
  tasks: '任务数',
  result: '实绩',
  document: '依据文件',
  value: '数值',
  unit: '单位',
  year: '年份',
  format: '格式',
  correction: '修改',
  code: '任务编号',
  other: '另一项',
  title: '题目',
  class: '类别',
  chapter: '章',
  project: '实事项目',
  draft: '导入编号',
  predecessor: '接续',
  contentHash: '内容校验值',
  signsOff: '单位内审',
  signedOffVersion: '内审的版本',
  contribution: '配合单位的第几稿',
  remarks: '逐栏批注',
  until: '到',
  wantedUntil: '申请到',
  permission: '许可',
  number: '文号',
  grade: '等级',
  department: '单位',
  answerBy: '办理期限',
  holidays: '放假',
  workdays: '调休上班',
}

/** What a value of an event's body is called: one word for each of the domain's codes. */
const VALUE_WORDS: Record<string, string> = {
  ...roleWords,
  ...entryStateWords,
  extension: '延期',
  latePermission: '补报',
  blue: '蓝色',
  yellow: '黄色',
  red: '红色',
  invitation: '首次设置密码，7天',
  reset: '重新设置密码，30分钟',
  suggested: '建议',
  confirmed: '已确认',
  none: '没有',
  split: '拆分',
  merge: '合并',
  describe: '改题目或类别',
  drop: '不列为任务',
  restore: '取回',
  assign: '建议责任单位',
  raise: '列为任务',
  follow: '接续上年任务',
  particulars: '改报告信息',
  quantified: '量化',
  milestone: '节点',
  qualitative: '定性',
}

/** The label of a key in an event's body; a key without words stands as it is. */
export function changeLabel(key: string): string {
  return KEY_WORDS[key] ?? key
}

/** A value in words: codes, days, quarters and lists as people write them, hashes cut short. */
export function changeValue(value: unknown): string {
  if (value === null || value === undefined || value === '') return events.nothing
  if (typeof value === 'boolean') return value ? events.yes : events.no
  if (Array.isArray(value)) return value.map(changeValue).join('、') || events.nothing
  const text = String(value)
  return (
    VALUE_WORDS[text] ?? quarterOf(text) ?? instantOf(text) ?? (isHash(text) ? `${text.slice(0, 8)}…` : text)
  )
}

const isHash = (text: string) => /^[0-9a-f]{32,}$/.test(text)

function quarterOf(text: string): string | null {
  const quarter = parseQuarter(text)
  return quarter && quarterText(quarter)
}

function instantOf(text: string): string | null {
  return /^\d{4}-\d{2}-\d{2}T[\d:.]+Z$/.test(text) ? edgeOfDay(new Date(text)) : null
}
