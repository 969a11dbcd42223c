import { refusalWords } from './problems'

/** Words of the screens about who is responsible. */
export const assignments = {
  title: '分工',
  lead: ({ total, confirmed }: { total: number; confirmed: number }) =>
    confirmed === total
      ? `${total}项任务的责任单位都已确认，公众可以看到。`
      : `共${total}项任务，已确认${confirmed}项；还有${total - confirmed}项待确认，公众看到的是“责任单位待确认”，单位也不能填报。`,
  basis:
    '报告没有写明责任单位。标“建议分工”的是按部门职能推定的，只在办公页面显示。确认后立即生效并公布；要改牵头或配合单位，请点“更改”。',
  filters: {
    title: '筛选',
    by: '分组',
    standing: '状态',
    lead: '牵头单位',
    q: '编号、任务名或原文',
    submit: '筛选',
    clear: '取消筛选',
    allLeads: '全部牵头单位',
  },
  by: { chapter: '按报告章节', lead: '按牵头单位' },
  standing: { all: '全部', suggested: '待确认', confirmed: '已确认' },
  result: (count: number, isFiltered: boolean) => (isFiltered ? `符合筛选的有${count}项` : `共${count}项`),
  none: '没有符合筛选的任务',
  noneNext: '换一个状态或牵头单位，或者取消筛选。',
  noReport: '还没有载入报告，没有可以分工的任务。',
  noLead: '没有建议',
  groupCount: (open: number, all: number) =>
    open === 0 ? `${all}项，都已确认` : `${all}项，待确认${open}项`,
  columns: { pick: '勾选', task: '任务', lead: '牵头单位', supports: '配合单位', step: '办理' },
  pick: (title: string) => `勾选：${title}`,
  suggestedTag: '建议分工',
  change: '更改',
  confirmGroup: (count: number) => `确认本组${count}项建议`,
  confirmPicked: '确认勾选的建议',
  done: (count: number) => (count === 0 ? '没有确认任何一项' : `已确认${count}项分工，责任单位现在公开`),
  refused: (count: number) => `有${count}项没有确认，原因如下：`,
  refusedLine: (task: string, kind: string, because: string) =>
    `${task}：${refusalWords(kind, because).title}`,
  decided: (title: string) => `“${title}”的分工已确认。`,
  fields: {
    lead: '牵头单位',
    leadHint: '只有一个；由它填报，公众页面写它的名称',
    supports: '配合单位',
    supportsHint: '可以不选，也可以选几个',
    choose: '请选择',
  },
  submit: '确认分工',
  change1: '保存更改',
  busy: '正在保存……',
  pageLead: {
    none: '还没有建议。选定牵头单位后立即生效并公布。',
    suggested: '下面已按建议选好。确认后立即生效，公众可以看到责任单位，牵头单位可以填报。',
    confirmed: '分工已确认。更改后由新的牵头单位填报；已经填报的内容仍属于原来的单位。',
  },
  promise: '报告原文',
  history: '分工记录',
  historyNone: '还没有确认过。',
  historyLine: (lead: string | null) => `确认牵头单位：${lead ?? '（已不在名录）'}`,
}
