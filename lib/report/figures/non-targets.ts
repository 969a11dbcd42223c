// Numerals that promise nothing, by named rules: the first that fits says why. Each row reads the words before the
// numeral (`before`, to its left end) and after it (`after`); `quoted` rows hold inside quotation marks only.
import type { Spot } from './spot'

type NonTargetRule = {
  name: string
  example: string
  before?: RegExp
  after?: RegExp
  written?: RegExp
  quoted?: true
  script?: Spot['script']
  unitless?: true
}

export const NON_TARGET_RULES: NonTargetRule[] = [
  { name: '品牌名', example: '“15分钟社区生活圈”', quoted: true },
  { name: '序号', example: '①', script: 'circled', before: /(^|[；。：])$/ },
  { name: '脚注', example: '“独角兽”企业④', script: 'circled' },
  { name: '脚注', example: '“双碳”1', before: /[”》]$/, script: 'arabic', unitless: true },
  { name: '序号', example: '一、', before: /(^|。)（?$/, after: /^(、|．|）|\.(?!\d))/ },
  { name: '序号', example: '第五，', before: /第$/, after: /^[，条]/ },
  { name: '序号', example: '一是', before: /(^|[。；，])$/, after: /^是/, script: 'chinese' },
  {
    name: '年份',
    example: '2024年',
    written: /^(19|20)\d\d$/,
    after: /^(年(?!来)|[-—至]{1,2}(19|20)\d\d年)/,
  },
  { name: '年份', example: '2023静安国际光影节', written: /^(19|20)\d\d$/, unitless: true },
  { name: '日期', example: '12月底', after: /^(月(?!亿)|日(?!均)|季度)/ },
  {
    name: '年龄',
    example: '60岁及以上',
    before: /(?<!寿命|寿命达到|寿命达|寿命为|期望寿命)$/,
    after: /^(周)?岁(?=[^。，；]*)/,
  },
  { name: '门牌', example: '892号', after: /^(号(?!线|文)|弄|号楼)/ },
  { name: '门牌', example: 'A3地块', before: /[A-Z]$/, after: /^(地块|街区)/ },
  { name: '门牌', example: '石门二路-01更新单元', before: /-$/ },
  { name: '街坊', example: '73街坊', after: /^街坊/ },
  { name: '道路编号', example: '9号线', after: /^号线/ },
  { name: '道路编号', example: 'G60高速', before: /[GSX]$/, unitless: true },
  { name: '文号', example: '〔2024〕3号', before: /[〔[]$|〕$/ },
  { name: '版本', example: '6.0版', after: /^版/ },
  { name: '品牌名', example: '5G', after: /^(G|A级|D打印|V)/ },
  { name: '品牌名', example: 'PM2.5', before: /[A-Za-z]$/ },
  { name: '届次', example: '第六轮', before: /第$/ },
  { name: '届次', example: '75周年', after: /^(周年|届|中全会|次(全会|会议|党代会))/ },
  {
    name: '届次',
    example: '二十大',
    before: /(党的|[一二四]大、|中共)$/,
    after: /^大(?!功能|产业|领域)/,
    script: 'chinese',
  },
  { name: '届次', example: '新一轮', before: /新$/, after: /^(轮|批|期|代)/, script: 'chinese' },
  { name: '分期', example: '恒隆广场三期', after: /^期/ },
  {
    name: '时长',
    example: '三年行动计划',
    after: /^(年(来|行动|计划|规划|内|多|期)|个月内|小时|分钟|天内|日内)/,
  },
  { name: '折算', example: '约合人民币28.6亿元', before: /（[^）]*人民币$/ },
  { name: '分母', example: '每千人', before: /每$|\d\/$/ },
  { name: '时长', example: '关键一年', written: /^一$/, after: /^年/, script: 'chinese' },
  {
    name: '基数',
    example: '从286家增加到352家',
    before: /[从由](上年|去年)?的?$/,
    after: /^[^，。；]*?[增升降减提缩扩](加|长|高|少|至|短|大)?[到至]/,
  },
  { name: '品牌名', example: '八项规定', after: /^(项规定|条硬措施|项任务)/, before: /中央$|[“]$/ },
  { name: '对象的规模', example: '四大功能区', after: /^(大|方面|级|类|个方面)/, script: 'chinese' },
  {
    name: '对象的规模',
    example: '总投资42亿元的项目',
    before: /总投资(约|超|超过)?$/,
    after: /^[万亿]*元的/,
  },
  {
    name: '对象的规模',
    example: '10亿元以上项目',
    after: /^[千百万亿]*(美)?元(以上|及以上|级)(?![，。；、]|$)/,
  },
  { name: '对象的规模', example: '220千伏输变电工程', after: /^(千伏|兆瓦|千级)/ },
  { name: '对象的规模', example: '150万平方米存量载体', after: /^[万亿]*(平方米|亩|公顷)存量/ },
  {
    name: '词语',
    example: '一批、一体化',
    after:
      /^(批(?!次)|系列|体|站式|键|盘棋|些|定|般|流|律|直|次性|旦|起|同|线|步|致|方|业|网|河|证|心|道(?!路)|件事|把|以贯之)/,
    written: /^[一两]$/,
    script: 'chinese',
  },
]

/** The first rule that makes the numeral none of the promise's figures, or null. */
export function nonTargetRule(spot: Spot): string | null {
  const rule = NON_TARGET_RULES.find((candidate) => fits(candidate, spot))
  if (rule) return rule.name
  if (spot.unit === null && spot.script === 'arabic') return '品牌名'
  return null
}

function fits(rule: NonTargetRule, spot: Spot): boolean {
  if (rule.quoted && !spot.quoted) return false
  if (rule.script && rule.script !== spot.script) return false
  if (rule.unitless && spot.unit !== null) return false
  return (
    (rule.before?.test(spot.before) ?? true) &&
    (rule.after?.test(spot.after) ?? true) &&
    (rule.written?.test(spot.written) ?? true)
  )
}
