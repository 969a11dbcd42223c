import type { Standing } from '@/lib/domain/standing'

/** The one word of each standing, as it stands beside its glyph. */
export const standingWords: Record<Standing, string> = {
  done: '已完成',
  ahead: '超进度',
  onPace: '达进度',
  behind: '欠进度',
  overdue: '逾期',
  selfAssessed: '单位自评',
  notDueYet: '未到节点',
  notDue: '未到报告期',
  notApplicable: '不适用',
  notAvailable: '暂无数据',
  unreported: '尚未填报',
}

/** The same in 长辈版: what it means, then the field's own word. */
export const plainStandingWords: Record<Standing, string> = {
  done: '已经完成',
  ahead: '比计划快（超进度）',
  onPace: '跟上计划（达进度）',
  behind: '慢了（欠进度）',
  overdue: '到期没有报（逾期）',
  selfAssessed: '单位自己评价',
  notDueYet: '还没到检查的时候（未到节点）',
  notDue: '还没到报告的时候',
  notApplicable: '这一季不用报（不适用）',
  notAvailable: '暂时没有数据',
  unreported: '还没有填报',
}
