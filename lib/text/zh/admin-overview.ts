import type { WindowStatus } from '@/lib/domain/window'

/** Words of the supervision office's first page. */
export const overview = {
  title: '总览',
  leadBusy: (count: number) => `有${count}件事要办。`,
  leadDone: '目前没有要办的事。',
  caption: '要办的事',
  more: '等',
  review: {
    title: '审核填报',
    todo: (count: number) => `${count}项填报等待审核，通过后才会公布。`,
    done: '没有等待审核的填报。',
    step: '去审核',
  },
  requests: {
    title: '答复延期申请',
    lead: (count: number) => `${count}份申请等待决定：`,
    one: (department: string, code: string) => `${department} ${code}`,
    step: '去决定',
  },
  assignments: {
    title: '确认分工',
    todo: (open: number, total: number) =>
      `${total}项任务中有${open}项的责任单位待确认。确认之前，单位不能填报，公众看到“责任单位待确认”。`,
    done: (total: number) => `${total}项任务的责任单位都已确认。`,
    step: '去确认',
  },
  windows: {
    title: '开放填报期',
    todo: '没有正在填报的季度。开放一个季度后，牵头单位才能填报。',
    running: {
      upcoming: (quarter: string, opens: string) => `${quarter}：${opens}开始。`,
      open: (quarter: string, due: string) => `${quarter}：填报中，${due}截止。`,
      afterDue: (quarter: string, closes: string) => `${quarter}：已过截止日，${closes}关闭，之前可以补报。`,
    } satisfies Partial<Record<WindowStatus, unknown>>,
    step: '填报期',
  },
  targets: {
    title: '填入下达的目标值',
    lead: (count: number) => `${count}项指标的目标值待上级下达：`,
    step: '去填',
  },
  accounts: {
    title: '建立账号',
    leadsWithout: (count: number) => `${count}个牵头单位还没有账号：`,
    withoutPassword: (count: number) => `${count}个账号还没有设密码：`,
    none: '除您以外还没有别的账号。',
    done: (total: number) => `共${total}个账号，牵头单位都有账号，密码都已设好。`,
    step: '账号',
  },
  states: { todo: '要办', done: '已办好' },
}
