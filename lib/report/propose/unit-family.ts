// Units that may stand for one another: 2家 and 2个 count the same thing, 2家 and 2户 do not, and no count is an area.

import { unitParts } from '@/lib/domain/unit'

const FAMILIES: { name: string; units: string[] }[] = [
  { name: '人', units: ['人', '名', '位', '余人'] },
  { name: '人次', units: ['人次', '户次', '架次', '辆次', '车次', '批次', '班次', '件次'] },
  { name: '户', units: ['户'] },
  { name: '比率', units: ['%', '％', '‰', '个百分点', '百分点', '倍', '番', '成', ''] },
  { name: '人民币', units: ['元'] },
  { name: '外币', units: ['美元', '欧元', '港元', '日元'] },
  { name: '面积', units: ['平方米', '平方公里', '平方千米', '公顷', '亩'] },
  { name: '长度', units: ['公里', '千米', '米', '海里', '皮长公里'] },
  { name: '重量和容量', units: ['吨', '公斤', '立方米', '吨标准煤', '标准箱', '标箱'] },
  { name: '能量', units: ['千瓦', '千瓦时', '度', '兆瓦'] },
  { name: '时间', units: ['个工作日', '个月', '天', '小时', '分钟', '岁', '年', '课时'] },
  { name: '票和场', units: ['场', '次', '场次', '期', '件', '起'] },
]
const FAMILY_OF = new Map(FAMILIES.flatMap(({ name, units }) => units.map((unit) => [unit, name] as const)))
const THINGS = '事物'

/** The family of a unit as written (万平方米 is 面积); what is in no list counts things one by one. */
export function unitFamily(unit: string): string {
  const base = unitParts(unit).base.replace(/（[^）]*）$/, '')
  return FAMILY_OF.get(base) ?? THINGS
}

/** True when two values say the same size, each in its unit as written (3500套 and 0.35万套). */
export function sameSize(
  one: { value: string; unit: string },
  other: { value: string; unit: string },
): boolean {
  if (unitFamily(one.unit) !== unitFamily(other.unit)) return false
  return plainValue(one) === plainValue(other)
}

/** The value without multiplier; text that is no number gives NaN, which equals nothing. */
export function plainValue({ value, unit }: { value: string; unit: string }): number {
  return value === '' ? Number.NaN : Number((Number(value) * 10 ** unitParts(unit).power).toPrecision(12))
}
