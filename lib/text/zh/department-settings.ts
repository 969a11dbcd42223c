// Words of the page on which a department's own review (单位内审) is settled.

export const departmentSettings = {
  title: '单位内审',
  lead: '打开后，填报人提交的内容先由本单位审核人放行，再交督查室。审核人不能放行自己写的一版。',
  late: '放行的时间就是提交时间：截止前写好、截止后才放行的，仍记补报。',
  on: '已打开',
  off: '没有打开',
  reviewers: (names: string[]) =>
    names.length > 0
      ? `审核人：${names.join('、')}`
      : '还没有启用的审核人账号，不能打开。请联系督查室建账号。',
  waiting: (count: number) =>
    count > 0 ? `现在有${count}项等审核人放行。关闭内审后它们仍在这里，可以放行、退回或撤回。` : '',
  ask: '提交前要不要经过本单位审核人',
  choices: [
    { value: 'on', label: '要，先内审' },
    { value: 'off', label: '不要，直接交督查室' },
  ],
  submit: '保存设置',
  busy: '正在保存……',
  done: (on: boolean) => (on ? '已打开单位内审' : '已关闭单位内审'),
  onlyReviewers: '由本单位审核人或督查室设置。',
  noneTitle: '还没有单位有审核人',
  noneText: '先在“账号”里给单位建审核人账号，单位内审才能打开。',
}
