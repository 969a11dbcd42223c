// Words of the screens on which a report is brought in, corrected and published.
import { day } from '../format'

export const reportImport = {
  title: '报告',
  lead: '已发布的年度报告，和正在导入、还没有公布的报告。',
  bring: '导入一份报告',
  years: '已发布的年度',
  yearsCaption: '已发布的年度报告，新的在前',
  yearColumns: { year: '年度', tasks: '任务', given: '报告日期', from: '来源', loaded: '最近载入' },
  noYears: '还没有年度报告',
  fromOffice: '办公端导入',
  shipped: '随系统提供',
  open: '正在导入',
  openNone: '没有正在导入的报告。',
  closed: '已结束的导入',
  draftsCaption: '导入的报告，最近修改的在前',
  draftColumns: { name: '报告', state: '状态', version: '修改', changed: '最近修改', by: '导入人' },
  states: { open: '未公布', published: '已发布', discarded: '已放弃' },
  named: (year: number, fileName: string | null) => `${year}年　${fileName ?? '粘贴的文字'}`,
  corrections: (version: number) => (version === 1 ? '没有修改' : `修改${version - 1}次`),
  year: (year: number) => `${year}年`,
  tasks: (count: number) => `${count}项`,
  published: (year: string) => `${year}年的报告已经发布，公众现在可以看到。责任单位请到“分工”逐项确认。`,
  discarded: (year: string) => `${year}年的这次导入已经放弃。已发布的内容没有任何改动。`,
}

export const bringReport = {
  title: '导入一份报告',
  lead: '系统先读出任务和指标供您核对。在您发布以前，什么都不会公开，随时可以离开再回来。',
  fields: {
    file: '报告文件',
    fileHint: '.docx、.pdf、.txt或.md，不超过20 MB。扫描件读不出文字，请改用粘贴。',
    fileTooLarge: '这个文件超过20 MB，没有选用。请去掉图片后另存为.docx，或者把报告全文粘贴到下面。',
    text: '或者粘贴报告全文',
    textHint: '从标题粘贴到附件。选了文件时以文件为准。',
    year: '年度（可以不填）',
    yearHint: '不填时从文字里读出。报告是哪一年的目标，就是哪一年。',
  },
  submit: '读出任务',
  busy: '正在读……',
  kept: '粘贴的文字还在；文件请重新选一次。',
  steps: {
    title: '接下来',
    facts: [
      { term: '一、核对', value: '先看哪些句子没有任务、哪些数字没有认领，再逐章看任务。' },
      { term: '二、修改', value: '拆分、合并、改题目和类别、不列、建议责任单位，每一步当时就保存。' },
      { term: '三、发布', value: '发布以后公众才看得到。已有填报的任务编号不变，填报不会移动或丢失。' },
    ],
  },
}

export const draftPage = {
  title: (year: number) => `${year}年报告（导入中）`,
  lead: ({ fileName, createdAt }: { fileName: string | null; createdAt: Date }) =>
    `${day(createdAt)}从${fileName ? `《${fileName}》` : '粘贴的文字'}读出。未公布，每一处修改当时就保存。`,
  closed: {
    published: '这份报告已经发布，不能再在这里修改。',
    discarded: '这次导入已经放弃，内容留存备查。',
  },
  tabs: '报告的各部分',
  coverage: '覆盖情况',
  publish: '发布',
  counts: {
    tasks: '任务',
    bare: '没有任务的句子',
    figures: '有任务的数字',
    unclaimed: '没有认领的数字',
    results: '上年实绩',
    ofClass: (quantified: number, milestone: number, qualitative: number) =>
      `量化${quantified}，节点${milestone}，定性${qualitative}`,
    ofSentences: (covered: number, all: number) => `${all}句中${covered}句有任务`,
    both: (one: string, other: string) => `${one}，${other}`,
    unread: (count: number) => (count === 0 ? '都说明了原因' : `${count}句没有说明原因`),
    rules: (count: number) => `按${count}条规则排除`,
    dropped: (count: number) => (count === 0 ? '没有排除的' : `另有${count}个随任务排除`),
  },
  done: {
    split: '已经拆开，新的一项在这里',
    merge: '已经合并到这一项',
    describe: '已经保存',
    drop: '已经不列为任务，可以取回',
    restore: '已经取回',
    assign: '已经记下建议的责任单位',
    follow: '已经记下接续的任务',
    raise: '已经列为任务',
    particulars: '报告信息已经保存',
    addFigure: '已经补上指标，写明是人工补录',
    amendFigure: '已经改好指标，写明是人工更正',
    strikeFigure: '已经不列为指标，原文的数字在“没有认领的数字”里',
  } as Record<string, string>,
}

/** A place that has no heading of its own, by the reader's word for it. */
export function headlinePlace(location: string): string {
  return location === '目标' ? '主要预期目标' : location
}

export const coverageWords = {
  unread: '没有任务，也没有说明原因',
  unreadLead: '这些句子请先看：该列的列为任务，不该列的可以放着。',
  rest: '有任务的句子里，还没有任务的半句',
  restLead: '句子的其他部分已经有任务；这半句如果是另一件事，请列为任务。',
  stance: '表态和引语，不列为任务',
  dropped: '您排除的任务',
  wordless: '已发布、但这次没有读到的任务',
  wordlessLead: '发布后这些任务停用：编号不再给别的任务，已有的填报保留，仍然可以打开。',
  count: (count: number) => `${count}处`,
  raise: '列为任务',
  raiseTitle: '任务题目',
  raiseBusy: '正在保存……',
  cancel: '不列了',
  unclaimed: '没有认领的数字',
  unclaimedLead: '报告里不是目标、也不是实绩的数字，按排除的规则分列。',
  outside: '正文以外',
  rule: (rule: string) => `依据：${rule}`,
}

export const draftTask = {
  caption: (code: string) => `${code}的指标`,
  columns: { name: '指标', value: '目标', measure: '进度算法', rule: '依据' },
  /** A figure by hand says so in the place of the reader's rule. */
  rule: (rule: string) => RULES_BY_HAND[rule] ?? rule,
  sure: (confidence: number) => `把握${Math.round(confidence * 100)}%`,
  noValue: '待定',
  elsewhere: (location: string) => `另见${location}`,
  project: (n: number) => `实事项目${n}`,
  lead: (name: string) => `建议牵头：${name}`,
  supports: (names: string) => `配合：${names}`,
  known: '已发布',
  follows: (id: string, title: string) => `接续${id} ${title}`,
  mayFollow: (id: string, title: string) => `可能接续${id} ${title}，待确认`,
  words: (term: string, words: string) => `${term}：${words}`,
  droppedBecause: (reason: string) => `不列为任务：${reason}`,
  restore: '取回',
  restoreBusy: '正在取回……',
  edit: '修改',
  close: '收起',
  forms: {
    describe: '题目、类别和位置',
    assign: '建议责任单位',
    split: '拆成两项',
    merge: '与另一项合并',
    follow: '接续上年的任务',
    drop: '不列为任务',
    addFigure: '补一个没读到的数字',
  },
  submits: {
    describe: '保存',
    assign: '记下建议',
    split: '拆开',
    merge: '合并',
    follow: '确认接续',
    drop: '不列为任务',
    addFigure: '补上这个指标',
    amendFigure: '保存更正',
    strikeFigure: '不列为指标',
  },
  fields: {
    title: '题目',
    class: '类别',
    classHint: '没有数字的任务选“量化”，即目标值待下达。',
    chapter: '章',
    project: '实事项目',
    noProject: '不属于实事项目',
    lead: '牵头单位',
    noLead: '先不建议',
    supports: '配合单位',
    clauses: '拆出去的文字',
    clausesHint: '勾选的成为新的一项，其余留在原来的编号下。',
    targets: '一起拆出去的指标',
    newTitle: '新的一项的题目',
    from: '把哪一项并到这里',
    fromHint: '选中的那一项的文字和指标都并到这里，那个编号不再使用。',
    choose: '请选择',
    predecessor: '接续哪一项',
    predecessorHint: '按题目相近预选，确认后公众在两项任务的页面上互相看得到。',
    noPredecessor: '不接续',
    reason: '原因',
    reasonHint: '会和原文一起列在公众的“关于”页，例如“属于日常工作，没有可填报的事项”。',
  },
  busy: '正在保存……',
}

const RULES_BY_HAND: Record<string, string> = {
  addedByHand: '人工补录',
  amendedByHand: '人工更正',
}

export const draftFigure = {
  amend: (name: string) => `更正：${name}`,
  bounds: { exact: '就是这个数', atLeast: '以上', atMost: '以内', about: '左右' },
  fields: {
    clause: '数字所在的原文',
    clauseHint: '只列这项任务自己的文字。在别的句子里的，先把那一句列为任务。',
    name: '指标名称',
    nameHint: '量的是什么，例如“新增养老床位”。',
    value: '数值',
    valueTo: '到（只有范围才填）',
    valueToHint: '例如“5%—6%”的6。',
    unit: '计量单位',
    unitHint: '照原文，连同“万”“亿”，例如“万平方米”。没有单位就空着。',
    kind: '类型',
    measure: '进度算法',
    measureHint: '一年里累计的选“全年累计”，年末要有多少的选“年末达到”，增长百分之几的选“全年增速”。',
    bound: '上下限',
    written: '原文里的写法（和数值不同才填）',
    writtenHint: '例如数值是0.2，原文写的是“五分之一”。',
    reason: '为什么不是指标',
    reasonHint: '这个数字不是目标时填写，例如“只是说明规模”。',
  },
}

export const publishWords = {
  particulars: '报告信息',
  particularsLead: '从文字里读出，发布后写在公众页面上。',
  fields: {
    title: '标题',
    subtitle: '副标题',
    speakerOffice: '报告人职务',
    speaker: '报告人',
    meeting: '会议',
    date: '日期',
  },
  saveParticulars: '保存报告信息',
  publish: '发布这一年',
  newYear: (year: number, tasks: number) =>
    `发布后，公众立即可以看到${year}年的报告和${tasks}项任务。责任单位在逐项确认以前一律写“责任单位待确认”。`,
  knownYear: (year: number) => `${year}年已经发布过。发布后，公众页面换成这次的内容。`,
  added: (count: number) => `新增${count}项任务。`,
  retired: (count: number) => `停用${count}项任务，编号不再使用：`,
  retiredNone: '没有任务停用。',
  retiredLine: (code: string, title: string, published: boolean) =>
    `${code} ${title}${published ? '（有已公布的填报，继续可以打开）' : ''}`,
  untouched: '已有的填报都留在原来的任务编号下，不会移动或丢失。',
  submit: (year: number) => `发布${year}年报告`,
  busy: '正在发布……',
  discard: '放弃这次导入',
  discardLead: '留下记录备查，不能再修改或发布。已发布的内容不受影响。',
  discardSubmit: '放弃',
  discardBusy: '正在放弃……',
}

/** The fields of all corrections that hold words. */
export const leftLabels: Record<string, string> = {
  ...publishWords.fields,
  title: draftTask.fields.title,
  reason: draftTask.fields.reason,
  name: draftFigure.fields.name,
  value: draftFigure.fields.value,
  valueTo: draftFigure.fields.valueTo,
  unit: draftFigure.fields.unit,
  written: draftFigure.fields.written,
}
