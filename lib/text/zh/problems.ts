// What is wrong, in words that say what to do. Codes come from lib/inputs and the commands.
import type { LineFault } from '@/lib/domain/calendar-lines'
import { lineFaults } from './admin-calendar'
import { type ReportFileProblem, reportFileProblems } from './report-file'

export const problems = {
  heading: (count: number) => `有${count}处需要修改`,
  kept: '您填写的内容都还在，改好后再提交一次即可。',
  titlePrefix: '错误：',
  signInAgain: '在新窗口登录',
  copy: '复制',
  copied: '已复制',
}

type ForLabel = (label: string) => string

/** Code of a field's problem → words, given the field's label. */
const FIELD_WORDS: Record<string, ForLabel> = {
  required: (label) => `请填写“${label}”`,
  choose: (label) => `请选择“${label}”`,
  tooLong: (label) => `“${label}”太长，请删减后再提交`,
  tooShort: (label) => `“${label}”太短，请至少用12个字符`,
  guessable: (label) => `“${label}”容易被猜到，请换成几个不相干的词，或者更长的一句话`,
  control: (label) => `“${label}”里有不能保存的控制字符或换行，请删去后重新输入`,
  invisible: (label) => `“${label}”里有看不见的字符（多半是粘贴带来的），请删去后重新输入`,
  loginForm: (label) => `“${label}”请用3至40个小写字母、数字、点或横线，以字母或数字开头，例如fgj-01`,
  taken: (label) => `这个“${label}”已经有人用了，请换一个`,
  reserved: (label) => `“${label}”不能以demo-开头，这样的账号只用于演示，请换一个`,
  day: (label) => `“${label}”请填有的日子，例如2024-10-10`,
  date: (label) => `“${label}”请填有的日子，例如2024-10-10`,
  past: (label) => `“${label}”已经过去，请填今天以后的日子`,
  notBusinessDay: (label) => `“${label}”不是工作日，请换一个工作日`,
  notLater: (label) => `“${label}”不晚于现在就能填写的日子，请往后选一天`,
  earlier: (label) => `“${label}”只能往后延，不能提前`,
  dueIsPast: (label) => `“${label}”已过，不能再改（晚报不因延期变成按时）；要让单位继续填，请只改关闭日`,
  unchanged: (label) => `“${label}”与现在的一样，没有可改的`,
  nothingMoved: (label) => `“${label}”和截止日都没有往后延，请至少改一个`,
  dueAfterOpens: (label) => `“${label}”要晚于开始时间`,
  closesAfterDue: (label) => `“${label}”不能早于截止时间`,
  noReport: (label) => `“${label}”这一年还没有载入报告，请选有报告的年份`,
  mismatch: (label) => `“${label}”与上一栏不一致，请重新输入一遍`,
  alsoLead: (label) => `牵头单位不能同时是“${label}”，请去掉其中一个`,
  notNumber: (label) => `“${label}”请填数字，例如83；没有数请选一种原因`,
  yesOrNo: (label) => `“${label}”请选“已完成”或“未完成”`,
  declare: () => '请确认内容已经过保密审查、可以公布',
  year: (label) => `“${label}”请填四位数的年份，例如2025`,
  yearUnknown: (label) => `没有从文字里读出是哪一年的报告，请填写“${label}”`,
  fileOrText: () => '请选择报告的文件，或者把报告全文粘贴到下面',
  noTasks: () => '没有从文字里读出任何任务，不像一份政府工作报告。请核对文件，或者把报告全文粘贴进来',
  nothingPicked: (label) => `“${label}”请至少勾选一处`,
  nothingStays: (label) => `“${label}”不能全部勾选，原来的任务至少要留一处`,
  hasFigures: () => '这一项有数字，只能是量化任务。不要数字请先把它拆出去，再不列为任务',
  noClause: (label) => `“${label}”请选这项任务的一处原文`,
  notWritten: (label) => `选的原文里没有这个数。数在原文里写法不同的，请把“${label}”照原文填写，例如五分之一`,
  plainNumber: (label) => `“${label}”请填不带单位的数，例如200或8.1`,
  sameTask: (label) => `“${label}”不能是这一项自己，请选另一项`,
  inFuture: (label) => `“${label}”还没有到，请填今天或以前的日子`,
  belowBefore: (label) => `“${label}”比上一季度末的累计数小，累计数不会减少，请核对`,
  shortOfTarget: (label) => `“${label}”到年末没有达到年度目标，请核对`,
  future: (label) => `“${label}”请填今天或以前的日子`,
  beforeYear: (label) => `“${label}”不能早于报告所在的年份`,
  beforeLast: (label) => `“${label}”不能早于这项任务上一次变动的日子`,
  taskCode: (label) => `“${label}”请选这一年的任务`,
  taskId: (label) => `“${label}”没有这项任务，请按年份加编号填写，例如2024-017`,
  laterYear: (label) => `“${label}”要是以前年份的任务`,
  taskEnded: (label) => `“${label}”选的任务已经不在推进，请选另一项`,
  weakerTask: () => '这项任务的指标不能并入类型更弱的任务（例如定性任务），请另选一项，或者不带指标',
  needsFigure: (label) => `“${label}”是量化，要有一项带数字的指标归它，请在下面选，或改类型`,
  figuresGo: (label) => `“${label}”有带数字的指标归它，只能是量化`,
  hasNode: (label) => `“${label}”有节点指标归它，不能是定性`,
  partMissing: (label) => `“${label}”选的那一项没有填写，请填好那一项，或改选`,
  partsMissing: () => '请填两项以上的新任务；只填一项的，要有指标留在原任务，或者是定性任务改作节点',
  wrongPassword: (label) => `“${label}”不对，请重新输入；连续输错6次，15分钟内不能再试`,
  wrongCode: (label) => `“${label}”不对或已经用过，请等下一个数再输入；连续输错6次，15分钟内不能再试`,
  isGroup: (label) => `“${label}”不能选一组单位（例如各街镇），请选具体单位`,
}

/** Words for one field's problem; a code without words still says where to look. */
export function fieldProblem(code: string, label: string): string {
  const ofLine = /^calendar\.(\w+)\.(\d+)$/.exec(code)
  if (ofLine) return lineProblem(label, ofLine[1] as LineFault, ofLine[2] ?? '')
  const ofFile = code.startsWith(FILE) && reportFileProblems[code.slice(FILE.length) as ReportFileProblem]
  if (ofFile) return ofFile.problem
  return (FIELD_WORDS[code] ?? ((name: string) => `请检查“${name}”`))(label)
}

const lineProblem = (label: string, fault: LineFault, line: string) =>
  `“${label}”第${line}行：${lineFaults[fault]}`

/** Why a file was not read has words of its own. */
const FILE = 'file.'

type Words = { title: string; text: string }

const REFUSED: Record<string, Words> = {
  signedOut: {
    title: '您已经退出登录',
    text: '可能是超过30分钟没有操作。您填写的内容还在这一页上：请在新窗口登录，回到这里再提交一次。',
  },
  notFound: { title: '没有找到这一项', text: '它可能已经变动。没有保存任何改动，请返回列表重新打开。' },
  stale: {
    title: '刚刚有人改过这一项',
    text: '没有保存您的改动，免得盖掉别人的。您填写的内容还在下面，请对照最新内容后再提交。',
  },
  closed: { title: '现在不能填写', text: '填报期没有开放或已经结束。您填写的内容还在下面，没有保存。' },
  origin: {
    title: '这次提交没有被接受',
    text: '它不像是从本站的页面发出的。您填写的内容还在下面，请从本站地址重新打开这一页再提交。',
  },
  signInRefused: {
    title: '账号或密码不对，没有登录',
    text: '请核对后再试。连续输错6次，15分钟内即使输对也不能登录。账号停用或忘记密码，请联系督查室。',
  },
  codeRefused: {
    title: '动态码不对或已经用过，没有登录',
    text: '请等下一个数再输入，或者用一个没有用过的备用码。和密码合在一起连续输错6次，15分钟内不能再试。',
  },
  halfWayOver: { title: '这次登录已经过时', text: '没有登录。请回到登录页，重新输入账号和密码。' },
  busy: { title: '现在登录的人太多', text: '这一次没有处理，什么也没有改动。请过一分钟再试。' },
  linkUnusable: {
    title: '这个链接不能用了',
    text: '可能已经用过或已经过期，密码没有改动。请联系督查室再发一个链接。',
  },
  notYourRole: { title: '您的账号不能做这件事', text: '没有保存任何改动。需要办理请联系督查室。' },
  otherDepartment: { title: '这一项由别的单位填报', text: '没有保存任何改动。分工有误请联系督查室。' },
  ownWork: { title: '填报人不能审核自己填写的内容', text: '没有保存任何改动，请由另一位管理员审核。' },
  notReviewer: {
    title: '只有本单位的审核人能做这件事',
    text: '没有保存任何改动。审核人由督查室在“账号”里指定。',
  },
  ownVersion: {
    title: '审核人不能审核自己写的这一版',
    text: '没有保存任何改动，请由本单位另一位审核人审核。',
  },
  contributionChanged: {
    title: '配合单位的这一段已经变了',
    text: '可能刚刚改过或已经并入。没有保存任何改动；您填写的内容还在下面，请重新打开这一页再并入。',
  },
  noReviewer: {
    title: '本单位还没有能登录的审核人',
    text: '没有打开单位内审：打开以后没有人能放行。请先由督查室建一个审核人账号，本人设好密码。',
  },
  ownAccount: {
    title: '不能对自己的账号做这件事',
    text: '没有保存任何改动，请由另一位管理员办理。',
  },
  accountDisabled: { title: '这个账号已经停用', text: '没有保存任何改动。先启用账号，再发设置密码的链接。' },
  accountEnabled: { title: '这个账号已经启用', text: '没有改动，不需要再做什么。' },
  secondFactorMissing: {
    title: '请先开通两步验证',
    text: '本站要求管理员开通两步验证，设好以前不能办理。没有保存任何改动。请打开“我的账号”。',
  },
  hasSecondFactor: { title: '两步验证已经开通', text: '没有改动。要换手机，请先关闭再重新设置。' },
  noSecondFactor: { title: '没有开通两步验证', text: '没有改动，请重新打开这一页。' },
  notDepartment: { title: '只有填报单位的账号可以这样办', text: '没有保存任何改动。' },
  lastAdministrator: {
    title: '这是最后一个能登录的管理员账号',
    text: '没有停用。先请另一位管理员设好密码、能够登录，再停用这一个。',
  },
  alreadySent: {
    title: '这份通知已经发出',
    text: '文字、任务和期限都一样的通知已经发给这个单位，没有再发一份。',
  },
  alreadyRecorded: { title: '这次核实已经记录', text: '一样的核实记录已经有了，没有再记一条。' },
  hasDoubts: { title: '这一项有疑点', text: '没有通过。有疑点的请逐项打开审核。' },
  planWaits: { title: '上一份计划还在等审核', text: '没有提交。先撤回等审核的计划，再提交这一份。' },
  nothingPlanned: {
    title: '计划是空的',
    text: '没有提交。请至少为一项指标填写每个季度末的数，或者写一个节点。',
  },
  noValue: { title: '这一项没有目标值', text: '节点任务只看是否按时完成，没有数值可以调整。' },
  nothingChanged: { title: '没有改动', text: '提交的内容与现在的一样，没有保存新的记录。' },
  alreadyConfirmed: { title: '这一项已经确认过', text: '没有改动。要更改请打开这一项任务。' },
  noSuggestion: { title: '这一项没有建议的牵头单位', text: '没有确认。请打开这一项任务，选定牵头单位。' },
  groupCannotLead: { title: '建议的牵头单位是一组单位', text: '没有确认。请打开这一项任务，选定具体单位。' },
  wrongState: {
    title: '这一项的状态已经变了',
    text: '可能刚刚提交、撤回或审核过。没有保存任何改动；您填写的内容还在下面，可以先复制，再重新打开这一页。',
  },
  draftClosed: {
    title: '这份导入的报告已经发布或放弃',
    text: '没有保存任何改动。请返回列表看它现在的状态。',
  },
  noDate: { title: '还没有报告的日期', text: '没有发布。请先在“报告信息”里填写日期并保存，再发布。' },
  noTasksLeft: { title: '没有一项任务可以发布', text: '没有发布。请至少取回一项任务，再发布。' },
  taskGone: { title: '这一项任务已经合并或不列了', text: '没有保存任何改动，页面上是最新的内容。' },
  notDropped: { title: '这一项没有被排除', text: '没有改动，不需要再做什么。' },
  sentenceGone: { title: '这一句已经有任务了', text: '没有改动，页面上是最新的内容。' },
  noCodes: { title: '任务编号已经用完', text: '一年最多999项。没有保存任何改动。' },
  windowNotOpen: { title: '这个季度还没有开放填报', text: '没有保存。开放以后才谈得上延期。' },
  handedIn: {
    title: '这一项已经交了',
    text: '没有保存。已提交或已通过的填报不需要延期；要改请先撤回或申请更正。',
  },
  requestWaits: {
    title: '已经有一份申请在等督查室决定',
    text: '没有保存新的。请先答复或撤回那一份，再办这一件。',
  },
  requestDecided: { title: '这份申请已经有了结果', text: '没有改动。请返回列表看它现在的状态。' },
  otherLead: { title: '这些任务不都由这个单位牵头', text: '没有发出。分工可能刚刚变动，请重新打开这一页。' },
  nothingToChase: {
    title: '其中有的任务不需要催',
    text: '没有发出。它可能刚刚交了，或者这个季度不用填；请去掉它再发。',
  },
  acknowledged: { title: '本单位已经签收过', text: '没有改动，不需要再做什么。' },
  noLead: { title: '这一项的牵头单位还没有确认', text: '没有保存。先确认分工，再办延期或催办。' },
  notDone: {
    title: '还不能销号',
    text: '最近一次公布的填报不是“已完成”。没有保存任何改动：等单位填报完成、审核公布，并核实以后再销号。',
  },
  notVerified: {
    title: '还没有核实记录，不能销号',
    text: '填报是“已完成”，但缺督查室的核实记录。请在审核这项填报的页面上登记一次核实（抽查、现场核实或查阅资料），再来销号。',
  },
  verifiedOtherwise: {
    title: '核实结果与填报不符，不能销号',
    text: '最近一次核实的结果是“不符”。请单位更正，或者重新核实以后再销号。',
  },
  lifeForbids: {
    title: '这项任务现在不能这样办',
    text: '它的状态已经变了，没有保存任何改动。请重新打开这一页，看现在能办什么。',
  },
  noLeadToHandOver: {
    title: '还没有确认牵头单位',
    text: '没有可以移交的。请在“分工”里确认牵头单位。',
  },
  handOver: {
    title: '这项任务已经填报过，换牵头单位要办移交',
    text: '没有保存任何改动。请打开“任务变动”，用“移交其他单位”写明原因和日期；只改配合单位可以在这里办。',
  },
  taskNotUnderway: {
    title: '这项任务已不在推进，不用再填报',
    text: '它已经暂停、取消、销号或者由别的任务继续。没有保存改动；您填写的内容还在下面，可以先复制。',
  },
  windowExists: { title: '这个季度的填报期已经开过', text: '没有新开。需要改时间，请用“延期”。' },
}

const REFUSED_OTHERWISE: Words = { title: '没有办成', text: '没有保存任何改动，请返回列表重新打开再试。' }

/** Title and text for a refusal: by its reason where that has words, else by its kind. */
export function refusalWords(kind: string, because: string): Words {
  return REFUSED[because] ?? REFUSED[kind] ?? REFUSED_OTHERWISE
}
