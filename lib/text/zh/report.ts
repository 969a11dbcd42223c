/** Words of the report's reader: the portal's own, never inside a sentence of the report. */
export const reportText = {
  title: (year: number) => `${year}年政府工作报告`,
  outline: '目录',
  annex: '附件　为民办实事项目',
  show: '显示',
  showAll: '全文',
  showPromises: '只看有承诺的句子',
  marked: '句后方格是这句承诺的判定，点开看任务；带下划线的数字是年度目标。',
  notesNote: '旁注为每项任务最近一次公布的判定。',
  notStarted: '尚未开始填报：方格先留白，进展公布以后填上判定。',
  notes: (n: number) => `本段${n}项任务`,
  doubt: '原文存疑',
  doubtful: (remark: string) => `原文存疑：${remark}`,
  permalink: (code: string) => `${code}号任务在原文中的句子`,
  mark: (title: string, standing: string) => `任务：${title}，${standing}`,
  reducedTo: '只列有承诺的句子，其余略去。',
  readAll: '看全文',
}
