// Numerals that their own shape or neighbours tell to be no figure: years, dates, addresses, numbers of roads,
// documents, meetings. The first row that fits says why. `before` ends at the numeral, `after` follows it at once.
import type { Spot } from './spot'
import type { UnitFamily } from './units'

export type UnclaimedRule = {
  name: string
  example: string
  before?: RegExp
  clause?: RegExp
  after?: RegExp
  rest?: RegExp
  written?: RegExp
  script?: Spot['numeral']['script']
  family?: UnitFamily
  quoted?: true
  bracketed?: true
  unitless?: true
  counted?: true
}

export const SHAPES: UnclaimedRule[] = [
  { name: '品牌名', example: '“15分钟社区生活圈”', quoted: true },
  { name: '序号', example: '①', script: 'circled', before: /(^|[；。：\s])$/ },
  { name: '脚注', example: '“独角兽”企业④', script: 'circled' },
  { name: '脚注', example: '“双碳”[1]', before: /\[$/, written: /^\d{1,3}$/, after: /^\]/ },
  { name: '脚注', example: '“双碳”1部署', before: /[”》]$/, written: /^\d{1,2}$/, unitless: true },
  { name: '脚注', example: '“瞪羚”企业8 16家', written: /^\d{1,2}$/, after: /^\s\d/ },
  { name: '序号', example: '一、', before: /(^|[。；\s])（?$/, after: /^(、|．|）|\.(?!\d))/ },
  {
    name: '排名',
    example: '位列全市第一',
    before: /(居|列|排|保持|城区|全[市省国区县州])[^，；。]{0,8}第$/,
    after: /^(?![次轮批届个期代方产季])/,
  },
  { name: '序号', example: '第五，', before: /第$/, after: /^[，条章项点]/ },
  { name: '序号', example: '一是', before: /(^|[。；：，])$/, after: /^(是|要)/, script: 'chinese' },
  {
    name: '年份',
    example: '2024年',
    written: /^(19|20)\d\d$/,
    after: /^(年(?!来)|[-—～至、和到/]{1,2}(19|20)?\d\d年?|—)/,
  },
  { name: '年份', example: '2023静安国际光影节', written: /^(19|20)\d\d$/, unitless: true },
  { name: '年份', example: '二〇二四年', written: /^[一二][零〇○九][零〇○一二三四五六七八九]{2}$/ },
  { name: '年份', example: '2023-25年', before: /(19|20)\d\d[-—～至]{1,2}$/, after: /^年/ },
  {
    name: '日期',
    example: '12月底、1至11月',
    after:
      /^(月(?!均|活|亿|球|嫂|子|饼)|日(?!均|处|产|报|益|常|供|照|游|接)|季度|旬|时\d|时许|点钟|[-—至、和到]{1,2}\d{1,2}(月|日))/,
  },
  { name: '日期', example: '前11个月', before: /(前|头)$/, after: /^个?(月|季度)/ },
  { name: '年龄', example: '60岁及以上', before: /(?<!寿命[^，]{0,22})$/, after: /^([-—至]\d+)?周?岁/ },
  {
    name: '日期',
    example: '2025-03-18',
    before: /(?:19|20)\d\d[-/.](?:\d{1,2}[-/.])?$/,
    written: /^\d{1,2}$/,
  },
  { name: '门牌', example: '892号', after: /^(号(?!线|文|召|称|工程|公路|风球)|弄|号楼)/, script: 'arabic' },
  {
    name: '门牌',
    example: 'A3地块',
    before: /[A-Z]$/,
    after: /^([-—]\d+)?(号?地块|街区|单元|馆|区|楼|座|栋)/,
  },
  { name: '门牌', example: '石门二路-01更新单元', before: /[一-龥]-$/, written: /^0\d/ },
  { name: '门牌', example: '3-2地块', after: /^([-—]\d+)+(地块|街坊|单元)/ },
  { name: '门牌', example: '3-2地块', before: /\d[-—]$/, after: /^(地块|街坊|单元)/ },
  { name: '街坊', example: '73街坊', after: /^街坊/ },
  { name: '道路编号', example: '9号线', after: /^号(支)?线/ },
  { name: '道路编号', example: '1路、12路等线路', after: /^路(、\d|等|公交|车|线|和\d)/ },
  { name: '道路编号', example: 'G60高速', before: /(^|[^A-Za-z])[GSXYCD]$/, unitless: true },
  { name: '道路编号', example: '318国道', after: /^(国道|省道|县道|乡道)/ },
  { name: '文号', example: '〔2024〕3号', before: /[〔[]$/, written: /^\d{4}$/ },
  { name: '文号', example: '〔2024〕3号', before: /[〕\]]第?$/, after: /^号/ },
  { name: '文号', example: '1号文件', after: /^号(文|工程|召)/ },
  { name: '版本', example: '6.0版', after: /^(\.\d)?版/ },
  { name: '版本', example: '3.0平台', written: /^\d\.0$/, unitless: true },
  {
    name: '品牌名',
    example: '5G、4A级、3D打印',
    script: 'arabic',
    after:
      /^(?!P(?:[，。；、）]|算|$)|[EP]F[Ll][Oo][Pp][Ss]|[EP]flops|[EPT]B(?![A-Za-z])|TEU|MW|GW|kW|km)[A-Za-z]/,
  },
  { name: '品牌名', example: 'PM2.5', before: /(?<![A-Za-z]区)[A-Za-z]-?$/ },
  { name: '品牌名', example: '1+N', before: /(?<!比)[+×*#@]$/ },
  { name: '品牌名', example: '1+N', after: /^[+×*]/ },
  { name: '品牌名', example: '五星级酒店、500强', after: /^(星级|强(?!化|制|调)|甲医院|甲创)/ },
  { name: '排名', example: '全国第3位', before: /第$/, after: /^[位名]/ },
  { name: '排名', example: '前十', before: /(?<!年|之)前$/ },
  {
    name: '排名',
    example: '前进5位',
    before: /(前进|前移|上升|提升|跃升|进位|进|下降|后移)了?$/,
    after: /^个?位(?!数)/,
  },
  { name: '届次', example: '第六轮', before: /第$/ },
  { name: '届次', example: '75周年', after: /^(周年|届|中全会|次(全会|会议|党代会|代表大会|全国))/ },
  {
    name: '届次',
    example: '二十大',
    before: /(党的|[一二四]大、|中共)$/,
    after: /^大(?!功能|产业)/,
    script: 'chinese',
  },
  {
    name: '届次',
    example: '十三届六次、七次全会',
    before: /[届、]$/,
    after: /^次(?:、?[一二三四五六七八九十]+次)*(?:全会|全体会议|会议)/,
    script: 'chinese',
  },
  { name: '届次', example: '新一轮', before: /[新首上本]$/, after: /^(轮|批|期|代|届)/, script: 'chinese' },
  { name: '届次', example: '十七连丰', after: /^连(冠|丰|增|涨|升|降|调|跳)/ },
  { name: '分期', example: '恒隆广场三期', after: /^期(?!间)/, script: 'chinese' },
  { name: '分期', example: '2期工程', after: /^期(工程|项目|建设|扩建|改造|竣工|开工|投|）)/ },
  {
    name: '折算',
    example: '（约合人民币28.6亿元）',
    before: /(人民币|折合|约合|合)约?(人民币)?$/,
    bracketed: true,
  },
  { name: '折算', example: '1.2亿美元，折合人民币8亿元', before: /(折合|约合)(人民币)?约?$/ },
  {
    name: '分母',
    example: '千人床位数',
    script: 'chinese',
    written: /^[百千]$/,
    before: /(?<![近上超约逾过数])$/,
    after: /^(人|户|名)(?![，。；、参])/,
  },
  { name: '分母', example: '每千人', before: /每$/ },
]

/** True where the numeral and its neighbours are as the row says. */
export function fits(rule: UnclaimedRule, spot: Spot): boolean {
  if (rule.quoted && !spot.quoted) return false
  if (rule.bracketed && !spot.bracketed) return false
  if (rule.script && rule.script !== spot.numeral.script) return false
  if (rule.unitless && spot.unit !== null) return false
  if (rule.counted && spot.unit?.kind !== 'count') return false
  if (rule.family && rule.family !== spot.unit?.family) return false
  return (['before', 'clause', 'after', 'rest', 'written'] as const).every(
    (side) => rule[side]?.test(spot[side]) ?? true,
  )
}
