import { STANDINGS, type Standing } from '@/lib/domain/standing'
import { numeral } from '../format'
import { standingWords } from './standing'

/** Words of the ten projects. */
export const projectsText = {
  crumb: '十项实事',
  title: (year: number) => `${year}年为民办实事项目`,
  name: (n: number) => `实事${numeral(n)}`,
  full: (n: number, title: string) => `实事${numeral(n)}：${title}`,
  summary: (projects: number, tasks: number) => `${numeral(projects)}个项目共${tasks}项任务。`,
  counted: (counts: Record<Standing, number>) => {
    const told = STANDINGS.filter((standing) => counts[standing] > 0 && standing !== 'unreported')
    return `其中${told.map((standing) => `${standingWords[standing]}${counts[standing]}项`).join('，')}。`
  },
  notStarted: '尚未开始填报，下面先列出每一项承诺。',
  index: '项目索引',
  tasks: (n: number) => `${n}项`,
  legend:
    '条形以年度目标为满格，右端短线为目标，中间短竖线为序时；超过目标的条形越过短线，超过125%时以箭头收住，数字照实写。',
  goalOnly: (goal: string) => `目标${goal}`,
  more: (names: string) => `${names}等`,
  partly: (known: string, unsettled: string) => `${known}；其余${unsettled}`,
  inReport: '在原文中看',
  columns: {
    task: '任务',
    done: '完成情况',
    share: '占全年计划',
    verdict: '判定',
    lead: '责任单位',
    upTo: '截至',
  },
  progress: '进展情况',
  noProgress: '还没有公布过进展',
  noProgressWhy: '单位填报、区政府办（督查室）审核通过以后列在这里。',
  problem: '问题：',
  before: '上一项',
  after: '下一项',
  all: '看全部十项',
  source: (year: number) => `${year}年政府工作报告附件`,
}
