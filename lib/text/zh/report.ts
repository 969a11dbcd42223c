import type { Comparability } from '@/lib/domain/comparability'

type TargetWords = { year: number; code: string; name: string; goal: string; quarters: string[] }
type ResultWords = {
  year: number
  name: string
  told: (string | null)[]
  beside: { comparability: Comparability; target: string } | null
}

const besideWords: Record<Comparability, string> = {
  same: '可比',
  growth: '增速可比',
  scope: '口径不同的有',
  stockFlow: '不能直接比的有',
}

/** Words of the report's reader: the portal's own, never inside a sentence of the report. */
export const reportText = {
  title: (year: number) => `${year}年政府工作报告`,
  outline: '目录',
  annex: '附件　为民办实事项目',
  show: '显示',
  showAll: '全文',
  showPromises: '只看有承诺的句子',
  marked: '句后方格是这句承诺的判定，点开看任务；带下划线的数字，点开看任务或两年对照。',
  notesNote: '旁注为每项任务最近一次公布的判定。',
  notStarted: '尚未开始填报：方格先留白，进展公布以后填上判定。',
  notes: (n: number) => `本段${n}项任务`,
  doubt: '原文存疑',
  doubtful: (remark: string) => `原文存疑：${remark}`,
  permalink: (code: string) => `${code}号任务在原文中的句子`,
  targetFigure: ({ year, code, name, goal, quarters }: TargetWords) =>
    `${year}年目标（${code}号任务）：${name}${goal}${quarters.length > 0 ? `；${quarters.join('，')}` : ''}`,
  resultFigure: ({ year, name, told, beside }: ResultWords) =>
    `${year}年实绩：${name}${told.join('，')}${beside ? `；${besideWords[beside.comparability]}${year + 1}年目标“${beside.target}”` : ''}`,
  mark: (title: string, standing: string) => `任务：${title}，${standing}`,
  reducedTo: '只列有承诺的句子，其余略去。',
  readAll: '看全文',
}
