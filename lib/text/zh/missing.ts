/** Pages that say that something is not there or went wrong: what, what was not harmed, the next step. */
export const missing = {
  title: '没有这个页面',
  what: '地址可能不完整，或者这一页从来没有过。报告、任务和已公布的进展都不会删除。',
  next: '可以从这里继续：',
  home: '首页',
  report: '报告原文',
  tasks: '全部任务',
  about: '怎样使用本站',
  errorTitle: '这一页没有打开',
  errorWhat: '服务器出错，数据没有受影响。请稍后再打开；一直这样，请把下面的编号告诉区政府办（督查室）。',
  awayTitle: '暂时打不开',
  awayWhat: '服务器正在启动或维护，数据没有受影响。请过一会儿再打开这一页。',
  errorCode: (code: string) => `错误编号：${code}`,
  retry: '再试一次',
}
