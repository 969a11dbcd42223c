// The units that a figure may carry, sorted by what they tell of its kind (domain.md, M).
import type { Kind } from '@/lib/domain/target'

/** What the unit measures; a time is a figure only where the words say so, a money often the size of a project. */
export type UnitFamily =
  | 'points'
  | 'percent'
  | 'ratio'
  | 'times'
  | 'money'
  | 'size'
  | 'time'
  | 'people'
  | 'things'

type UnitRow = { family: UnitFamily; kind: Kind; units: string }

const UNIT_ROWS: UnitRow[] = [
  { family: 'points', kind: 'ratio', units: '个百分点 百分点 个千分点' },
  { family: 'percent', kind: 'ratio', units: '% ‰ /10万 /万 /千人 /万人' },
  { family: 'times', kind: 'growthRate', units: '倍 番 成' },
  { family: 'money', kind: 'amount', units: '元 美元 欧元 港元 日元 元人民币 美金 港币 人民币' },
  {
    family: 'size',
    kind: 'amount',
    units:
      '分/千瓦时 平方米 平方公里 平方千米 平方 平米 公顷 亩 亩次 公里 千米 米 厘米 毫米 海里 里 皮长公里 车道公里 沟公里 芯公里 km 吨 公斤 千克 斤 克 毫克 微克 升 立方米 立方 方 吨标准煤 标准煤 载重吨 总吨 吨公里 人公里 千瓦 千瓦时 兆瓦 兆瓦时 吉瓦 兆伏安 千伏安 度 MW GW kW GWh MWh kWh P EFLOPS PFLOPS Eflops Pflops EFlops PFlops EB PB TB 标准箱 标箱 自然箱 TEU 分贝 蒸吨 标方',
  },
  {
    family: 'time',
    kind: 'amount',
    units: '个工作日 工作日 个自然日 个月 个小时 个季度 天 小时 分钟 秒 岁 年 周',
  },
  { family: 'people', kind: 'count', units: '人次 人 名 位 户次 户 人份 人天 人年 人月 人/次' },
  {
    family: 'things',
    kind: 'count',
    units:
      '个 家 家次 条 条段 条次 片 处 处次 座 张 台 台次 台套 台（套） 套 套次 套件 块 场 场次 次 课时 学时 学位 床位 泊位 车位 托位 机架 标准机架 机柜 工位 幅 幢 栋 间 所 辆 辆次 车次 项 项次 件 件次 艘 艘次 只 支 部 部次 门 根 列 列次 宗 笔 起 单 份 册 种 组 对 株 棵 盏 架 架次 批次 标台 班次 航次 例 颗 眼 口 篇 本 枚 类 街镇 街道 社区 村 镇 乡 行政村 自然村 村居 站 班 款 顶 道 段 孔 层 床 席 样 批 轮 期 级 大 方面 头 羽 匹 尾 峰 箱 粒 瓶 袋 盒 剂次 剂 针 针次 管 路 杆 面 节 首 集 幕 封 票 字 滴 分 趟 届 单元 楼 对次 案次 点次 餐 餐次 吨次 宗地 株次 户型 桌 企业 站点 点位 基站 通道 芽 眼井 柜 车 国 金 银 铜 群',
  },
]

type UnitEntry = { unit: string; family: UnitFamily; kind: Kind }

const ENTRIES: UnitEntry[] = UNIT_ROWS.flatMap(({ family, kind, units }) =>
  units.split(' ').map((unit) => ({ unit, family, kind })),
)
const BY_FIRST_CHAR = new Map<string, UnitEntry[]>()
for (const entry of ENTRIES.sort((one, other) => other.unit.length - one.unit.length))
  BY_FIRST_CHAR.set(entry.unit.charAt(0), [...(BY_FIRST_CHAR.get(entry.unit.charAt(0)) ?? []), entry])

/** Words that begin like a unit and are none, by the sign that they begin with. */
const NOT_A_UNIT: Record<string, RegExp> = {
  部: /^部(署|门|分|队|委|级)/,
  条: /^条(件|例)/,
  名: /^名(师|校|优|企|牌|镇|录|单|医|家|品|列|城)/,
  场: /^场(景|所|馆|地|站|外|镇)/,
  道: /^道(路|德)/,
  站: /^站(房|长|位|稳|式)/,
  村: /^村(民|庄|级|集体|支|干|改|居|企)/,
  镇: /^镇(级|区|域|街)/,
  乡: /^乡(村|镇|贤)/,
  门: /^门(类|户|店|诊|口|槛)/,
  口: /^口(岸|袋|碑|径|子|腔)/,
  组: /^组(织|团|建|合|成)/,
  级: /^级(别)/,
  批: /^批(准|复|发|示|而)/,
  期: /^期(间|末|望|货|盼)/,
  类: /^类(型|别|似)/,
  层: /^层(级|面|次|层)/,
  度: /^度(假|过|夏)/,
  样: /^样(板|本|式)/,
  支: /^支(持|撑|部|柱|点|付|援|出|线|路|农|教)/,
  家: /^家(庭|长|园|门口|电|装|禽|畜|政|居|校|风|家|乡|具|常)/,
  人: /^人(民|制|口|才|员|均|大|工|文|社|力|防|居|物|间|事|行|造|为|心|气|数)/,
  位: /^位(于|列|居|次|置)/,
  户: /^户(籍|外|均|口|厕|户)/,
  次: /^次(年|月|级|会议|全会|党代会|代会|全国|产业)/,
  天: /^天(津|然|气|空|府|地|目|河|平|宁|际|窗|网)/,
  年: /^年(轻|货|均|度|产|级|报|初|末|底|内|中|味|画|夜)/,
  周: /^周(岁|边|年|期|转|密|末)/,
  日: /^日(常|均|报|益|本|前|照|处)/,
  分: /^分(别|之|类|布|级|区|公司|馆|中心|局|期|批|步|散|流|院|校|享|担|管|层|行|支|工|析|解|红|会)/,
  个: /^个(体(?![系教育检验测])|性|人(信息|事项|所得|税|贡献|养老))/,
  所: /^所(有|属|在|需|得|长)/,
  间: /^间(隔|接)/,
  台: /^台(阶|湾|账|风|州|胞|商|企)/,
  座: /^座(谈)/,
  处: /^处(置|理|级|罚|于|突|分)/,
  套: /^套(餐|利|现)/,
  本: /^本(地|土|科|市|区|县|级|届|年|轮|质|领|外币|次|省|村|色|级)/,
  列: /^列(入|为|席|支|车)/,
  班: /^班(车|组|子|列)/,
  面: /^面(积|向|对|临|貌|粉)/,
  块: /^块(链)/,
  架: /^架(空|构|设)/,
  对: /^对(口|接|标|外|应|象|此|照|于|台|党)/,
  段: /^段(时间)/,
  路: /^路(?![，。；、）]|$)/,
  只: /^只(有|要|能|是|争)/,
  宗: /^宗(旨|教)/,
  吨: /^吨(级|位|煤)/,
  米: /^米(粉|线|业|芯)/,
  亩: /^亩(均|产)/,
  元: /^元(素|宇宙|旦|件|首|宵)/,
  片: /^片(区|面|段|长)/,
  幅: /^幅(度|员)/,
  根: /^根(据|本|治|治|植|除|源)/,
  款: /^款(式|项)/,
  例: /^例(会|外|如|行)/,
  起: /^起(步|草|诉|点|来|航|降|重|源|到)/,
  单: /^单(位|项|一|个|体|产|程|品|独|机)/,
  票: /^票(据|价|务)/,
  针: /^针(对)/,
  剂: /^剂(量)/,
  管: /^管(网|理|道|线|控|委|护|廊|好|住|辖|齐)/,
  大: /^大(关|型|学|力|幅|厦|道|桥|数据|宗|局|量|家|众|中|小|赛|会|街|行)/,
  方: /^方(?!面|[，。；、）]|$)/,
  里: /^里(?![，。；、）]|$)/,
  头: /^头(部|雁|等|号|条)/,
  箱: /^箱(?![，。；、）]|$)/,
  集: /^集(?![，。；、）]|$)/,
  首: /^首(?![，。；、）]|$)/,
  字: /^字(?![，。；、）]|$)/,
  节: /^节(?![，。；、）课]|$)/,
  国: /^国(?![，。；、）]|$)/,
  群: /^群(?![，。；、）\d]|$)/,
  金: /^金(?![，。；、）\d]|$)/,
  银: /^银(?![，。；、）\d]|$)/,
  铜: /^铜(?![，。；、）\d]|$)/,
  车: /^车(?![，。；、）]|$)/,
  企: /^企业(?![，。；、）]|$)/,
  社: /^社区(?![，。；、）]|$)/,
  基: /^基站(?![，。；、）]|$)/,
  通: /^通道(?![，。；、）]|$)/,
  餐: /^餐(?!次|[，。；、）]|$)/,
  P: /^P(?!算|[，。；、）]|$)/,
}

const AMOUNT = /^([余多来几]?)(万亿|千万|百万|千亿|百亿|十万|千|百|亿|万)?([余多]?)/
const BRACKET = /^（[^（）]{1,2}）/
const PER =
  /^\/(?:10万|万人|千人|百户|人|日|天|年|月|小时|亩|平方公里|立方米|平方米|公里|升|户|万元|吨|件|次|百毫升|千克|公斤|千瓦时|元|万元产值|平方千米|公顷)(?:[·.][年月日])?/
/** Where no measure word stands the noun is the unit (10万学生家庭); it ends at a mark. */
const NOUN =
  /^(?!台阶|大关|人民|干部|儿女|父老|[一二两三四五六七八九十]+[个大])[一-龥]{1,5}(?=[，。、；：）]|$)/
/** People are named before what is done for them, or what they do (20万新市民提供…, 11万山区群众喝上…). */
const PEOPLE =
  /^(?!人民|干部|以上|左右|以内)(?:[一-龥]{1,7}?人口|[一-龥]{0,7}?(?:居民|群众|群体|市民|职工|学生|儿童|老人|老年人|妇女|农民工?|村民|旅客|用户|学子|师生|教师|员工|考生|青年|青少年|党员|患者|家庭|农户|商户|孕产妇|消费者|志愿者|移民|毕业生))(?=[一-龥])/
/** A noun may also stand before what the people do (5.6万贫困人口全部脱贫). */
const ACTING_NOUN =
  /^(?!人民)[一-龥]{2,5}?(?=全部|全面|实现|受益|享受|脱贫|搬|参与|参加|用上|喝上|走上|就业|增收|告别|圆梦)/
const MARK = /^(以上|左右|以内)?(?:[，。、；：）]|[一二两三四五六七八九十]+个|大关|台阶|$)/

/** A unit as written, with multiplier and bracketed alternative (万平方米, 套（间）), without a 余 or 多 in it; `noun` is what stands
 * in place of a measure word (10万学生家庭). */
export type Unit = {
  written: string
  kind: Kind
  family: UnitFamily
  rounded: boolean
  length: number
  noun?: string
}

/** What a ratio (1：1) or an index carries. */
export const UNITLESS: Unit = { written: '', kind: 'ratio', family: 'ratio', rounded: false, length: 0 }

/** The unit at the start of the text that follows a numeral, or null where none stands. */
export function unitAt(after: string): Unit | null {
  const [head = '', before = '', multiplier = '', behind = ''] = AMOUNT.exec(after) ?? []
  const rest = after.slice(head.length)
  const rounded = before + behind !== ''
  const measure = measureAt(rest)
  if (measure)
    return {
      ...measure,
      written: multiplier + measure.written,
      rounded,
      length: head.length + measure.length,
    }
  const noun = multiplier === '' && !rounded ? null : nounAt(rest)
  if (noun === null) return null
  return {
    written: multiplier + noun,
    noun,
    kind: 'count',
    family: 'things',
    rounded,
    length: head.length + noun.length,
  }
}

const nounAt = (rest: string) =>
  MARK.test(rest)
    ? ''
    : (NOUN.exec(rest)?.[0] ?? PEOPLE.exec(rest)?.[0] ?? ACTING_NOUN.exec(rest)?.[0] ?? null)

function measureAt(rest: string): Omit<Unit, 'rounded'> | null {
  const first = rest.charAt(0)
  const entry = BY_FIRST_CHAR.get(first)?.find(({ unit }) => rest.startsWith(unit))
  if (!entry || NOT_A_UNIT[first]?.test(rest)) return null
  const tail = rest.slice(entry.unit.length, entry.unit.length + 12)
  const more = PER.exec(tail)?.[0] ?? (entry.kind === 'count' ? (BRACKET.exec(tail)?.[0] ?? '') : '')
  const written = entry.unit + more
  return { written, kind: entry.kind, family: entry.family, length: written.length }
}
