import type { VerificationFinding, VerificationMethod } from '@/lib/domain/verification'

export const methodWords: Record<VerificationMethod, string> = {
  spotCheck: '抽查',
  onSite: '现场核实',
  documents: '查阅资料',
}

export const findingWords: Record<VerificationFinding, string> = {
  agrees: '与填报一致',
  partly: '部分一致',
  differs: '与填报不一致',
}

export const verificationText = {
  title: '核实记录',
  none: '还没有核实过。',
  fields: {
    method: '核实方式',
    finding: '核实结果',
    verifiedOn: '核实日期',
    note: '核实情况',
    noteHint: '看了什么、问了谁、依据在哪里。只有督查室能看到。',
  },
  public: '方式、结果和日期在这一版通过后公布，核实情况不公布。',
  submit: '保存核实记录',
  busy: '正在保存……',
  done: '已保存核实记录。',
  add: '记录一次核实',
  recordedAt: (when: string) => `${when}记录`,
  line: (method: string, on: string, finding: string) => `${on}${method}，${finding}`,
  publicLine: (method: string, on: string, finding: string) => `区政府办（督查室）${on}${method}，${finding}`,
}
