// The units that a figure may carry, sorted by what they tell of its kind (domain.md, M).
import type { Kind } from '@/lib/domain/target'

type UnitRow = { name: string; kind: Kind; units: string[] }

const UNIT_ROWS: UnitRow[] = [
  { name: '百分点', kind: 'ratio', units: ['个百分点', '百分点'] },
  { name: '百分比', kind: 'ratio', units: ['%', '％', '‰', '/10万'] },
  { name: '倍数', kind: 'growthRate', units: ['倍', '番', '成'] },
  { name: '货币', kind: 'amount', units: ['元', '美元', '欧元', '港元', '日元'] },
  {
    name: '面积和长度',
    kind: 'amount',
    units: ['平方米', '平方公里', '平方千米', '公顷', '亩', '公里', '千米', '米', '海里', '皮长公里'],
  },
  {
    name: '重量、容量和能量',
    kind: 'amount',
    units: ['吨', '公斤', '立方米', '千瓦', '千瓦时', '度', '标准箱', '吨标准煤', '微克/立方米', '毫克/升'],
  },
  {
    name: '时间和年龄',
    kind: 'amount',
    units: ['个工作日', '个月', '天', '小时', '分钟', '岁', '年', '秒'],
  },
  {
    name: '人',
    kind: 'count',
    units: ['人次', '人', '名', '位', '户', '户次', '余人'],
  },
  {
    name: '事物',
    kind: 'count',
    units:
      '个 家 条 片 处 座 张 台 套 块 场 次 课时 幅 幢 栋 所 辆 项 件 艘 间 只 支 部 门 根 列 宗 起 笔 份 册 种 组 对 株 棵 盏 架 批次 架次 班次 标箱 例 颗 眼 口 篇 本 枚 届 类 街镇 村 站 班 款 顶 道 段 孔 层 辆次 车次 床 席 样 台次 台套 场次 件次 批 轮 期 级 大 方面'.split(
        ' ',
      ),
  },
]

const KIND_OF = new Map(UNIT_ROWS.flatMap(({ kind, units }) => units.map((unit) => [unit, kind] as const)))
const LONGEST_FIRST = [...KIND_OF.keys()].sort((one, other) => other.length - one.length)
const MULTIPLIER = /^(?:万亿|千万|百万|千亿|百亿|十万|亿|万)/
const PARENTHESIS = /^（[^）]{1,2}）/
/** Words that begin like a unit and are none. */
const NO_UNIT =
  /^(?:部署|部门|部分|条件|名师|场景|场所|道路|站点|村民|门类|口岸|口袋|组织|组团|级别|批准|期间|类型|层级|大型|大学|度假|样板|支持|支撑|支部|家庭|人民|人口|人才|人员|位于|户籍|期工程|件事|把手)/
/** Where no measure word stands the noun is the unit (10万学生家庭); it ends at a mark or another figure. */
const NOUN = /^[一-龥]{2,6}(?=[，。、；：]|$)/

/** A unit as written, with multiplier and bracketed alternative (万平方米, 套（间）), and the kind that it tells. */
export type Unit = { written: string; kind: Kind }

/** The unit at the start of the text that follows a numeral, or null where none stands. */
export function unitAt(after: string): Unit | null {
  const multiplier = MULTIPLIER.exec(after)?.[0] ?? ''
  const rest = after.slice(multiplier.length)
  const measure = NO_UNIT.test(rest) ? undefined : LONGEST_FIRST.find((unit) => rest.startsWith(unit))
  if (measure) {
    const bracket =
      KIND_OF.get(measure) === 'count' ? (PARENTHESIS.exec(rest.slice(measure.length))?.[0] ?? '') : ''
    return { written: multiplier + measure + bracket, kind: KIND_OF.get(measure) ?? 'count' }
  }
  const noun = multiplier === '' ? null : NOUN.exec(rest)
  return noun ? { written: multiplier + noun[0], kind: 'count' } : null
}
