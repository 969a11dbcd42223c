// Short names of what a figure is said of: the words before it without time, verb and change, or the noun after it.
import type { Draft } from './drafts'
import { withoutBrackets } from './spot'

const TIME =
  '—|20\\d\\d年|还要?|每年(?!度)|可(?=实现|完成)|计划|全年|今年|年内|上半年|年度|截至目前|目前|预计|累计|其中|共(?![同济享建产青性识赢商治])|再(?!生|就业|担保|贷款|制造)|将|力争|确保|争取|努力|推动|加快|力促|促进|推进|全区|全市|全县|全省|全乡|全镇|我区|我市|我县|我省|年末|截至\\d+年底|以上|左右|以内|和(?![美谐平顺田睦])|及(?!时|格)|与|、|，|实际(?!使用|利用|到位)|已|也|并(?!购|网|联|轨)|近?[\\d一二两三四五六七八九十]+年来?'
const VERBS =
  '实现|完成|新增|净增|新建成|新改扩建|建成(?!区)|新建|翻建|改建|改扩建|扩建|打造|建设(?!用地)|实施|启动|提供|筹措|供应|安装|推出|引进|培育|组织|举办|开展|发放|创建|开设|新认定|获批|新引进|新开工|达成|安排|落实|做好|使(?!用)|改造提升|改造|整治|开办|支持(?!率)|更新|开发(?!区|园|边)|抓好|抓实|确保|让|将|对(?!口|外|接)|为|把'
const LEADING = new RegExp(`^(?:${VERBS}|${TIME})+`)
const VERB_LAST = new RegExp(`(?:^|${VERBS}|第[一二三四五六七八九十]+[轮批期届]|等|和|及|与|共有?|为|对|有)$`)
const TRAILING =
  /(?:同比|分别|年均|平均|[是为]20\d\d年的|[是为](?:上年|去年)的|[较比](?:上年|去年)(?:同期)?|将|低于|高于|(?:较|比)[^，、]{1,10}(?:末期?|底|时期)|(?:较|比)20\d\d年(?:同期)?|连续|跨越|迈上|迈入|站上|先后|相继|一举|已|均|各|双双|都|实际|名义|可比|较上年末?|比上年末?|较年初|比年初|达到|达|为|突破|超过|超|不低于|不少于|不超过|控制在|保持在|保持|稳定在|增长|增加|提高|提升|上升|上涨|下降|降低|减少|压减|压降|压缩|缩短|收窄|完成|实现|至|到|在|约|近|力争|总数|累计|由|从|仅|新增|获批|再|预计|占|增|降|翻了?|共计|合计|总计)+$/
const NOUN_AFTER = /^(?:以上|左右|以内|以下)?的?(?!以上|左右|以内|以下)([^，。；、：（）\d]{1,24})/
const NOUN_TAIL = /(?:和|及|与|同比|新增|建成|完成|实现|其中|全面|全部|、)+$/

const NUMBERED = /^(?:\d{1,2}[.、]|（[\d一二三四五六七八九十]{1,3}）|[①-⑳]|[一二三四五六七八九十]是)/
/** 今年的主要预期目标——生产总值: what is announced is no part of the name. */
const ANNOUNCED = /^.{0,20}(?:目标|指标)(?:是|为)?——?(?=[一-龥])/
const FOOTNOTE = /\[\d{1,3}\]/g
// 将16支基金整合为2支
const MERGED = /[将把][^，]*?\d+[个家支所户项处]([^\d，的]{2,16})(?:整合|合并|撤并|归并|优化|重组)[为成至到]/

/** What only says how, or which of several: the noun after the figure names it (首批16家单位, 遴选60家企业). */
const SAYS_NOTHING =
  /(?:重组|迁建|新改建|整合提升|整合|引育|选送|选派|选聘|遴选|筛选|评选|认定|组建|培训|招引|招录|招聘|布局|盘活|关闭|消除|抽调|选调|派出|淘汰|完善|优化|部署|推广|出台|制定|购置|投放|投用|更换|配备|配置|派驻|帮扶|救助|慰问|走访|覆盖|惠及|带动上?下?游?|辐射|涵盖|化解|处置|查处|清理|拆除|关停|取缔|修复|修缮|治理|硬化|亮化|绿化|资助|奖励|扶持|申报|争取|谋划|储备|推进|推动|保障|落地|首批|新?一批|两级|各级|提升|满足|吸引|聚集|集聚|拥有|承接|承办|修订|腾退|受理|办结|调解|破获|打掉|召开|编制|发布|受益|服务|形成|取得|获得|参与|开辟|新当选|做强|帮助|上线|投产|提质升级|改造升级)$/
const SHORT_WORDS = 8

/** The words before a figure without time, verb and change: what is left is its object, or nothing. */
export function objectOf(words: string): string {
  const bare = withoutBrackets(
    words.replace(NUMBERED, '').replace(FOOTNOTE, '').replace(ANNOUNCED, ''),
  ).replace(/[）（]/g, '')
  return (MERGED.exec(bare)?.[1] ?? bare)
    .replace(/(?:分别)?(?<![自理事])[由从](?![业事严容])(?:[^，、]*|\d[^，]*)$/, '')
    .replace(TRAILING, '')
    .replace(LEADING, '')
    .replace(TRAILING, '')
}

/** A name for the draft; `shared` is the subject given by a list, `previous` the name of the figure before it. */
export function nameOf({ own, quantity, reading }: Draft, shared: string | null, previous: string): string {
  const named = objectOf(shared ?? own)
  const after = reading.trend === null ? nounAfter(quantity) : ''
  if (after !== '' && (named.length < 2 || (shared === null && (leavesOpen(own) || leavesOpen(named)))))
    return after
  if (CROP_ONLY.test(named) && GROUND.test(previous)) return previous.replace(GROUND, '') + named
  if (named.length > 1) return named
  return changed(previous, reading.trend)
}

const leavesOpen = (own: string) =>
  VERB_LAST.test(own) || (own.length <= SHORT_WORDS && SAYS_NOTHING.test(own))

// The growth of a growth is named once.
function changed(name: string, trend: 'up' | 'down' | null): string {
  const bare = name.replace(/(?:增长|下降)$/, '')
  return bare + (trend === null ? '' : trend === 'down' ? '下降' : '增长')
}

// What is told of the thing after its noun (230个事项实现免证办) is no part of its name.
const TOLD =
  /(?<=.{2})(?:实现|形成|成为|入选|入围|纳入|稳步推进|加快落地|加快建设|建成投|落地|投入使用|投入运营|获批|获评|荣获|享受|提供|驻村|下沉|上榜|首次|全部|全面|分别).*$/
/** 公共（含专用）充电桩 */
const ASIDE = /^([一-龥]{1,6})（[^（）]{1,10}）(?=[一-龥])/
/** A noun this short may be the first of several (机关、企事业单位…). */
const SHORTEST_LIST = 3
const NEXT_PART =
  /^、((?!新增|新建|完成|建成|实施|打造|开展|推进|改善|举办)[^，。；、：（）\d]{2,20})(?=[，。；）]|$)/

// 49个机关、企事业单位附属空间: where no other figure follows, the list is one thing.
function nounAfter({ rest, unit }: Draft['quantity']): string {
  if (unit.noun) return unit.noun
  const noun = NOUN_AFTER.exec(rest.replace(ASIDE, '$1'))
  if (!noun) return ''
  const more =
    (noun[1] ?? '').length > SHORTEST_LIST ? '' : (NEXT_PART.exec(rest.slice(noun[0].length))?.[0] ?? '')
  return ((noun[1] ?? '') + more).replace(TOLD, '').replace(NOUN_TAIL, '')
}

// 粮食播种面积63万亩、总产量29万吨: the crop is named once.
const CROP_ONLY = /^(?:总产量|总产|产量|单产|总产值|产值)$/
const GROUND = /(?:播种|种植|栽培|养殖)?面积$/

const SECTORS = '一二三产'
const PAIRS: Record<string, [string, string]> = {
  城乡居民: ['城镇居民', '农村居民'],
  存贷款: ['存款', '贷款'],
  进出口: ['进口', '出口'],
  开竣工: ['开工', '竣工'],
}
const HEADS =
  /(?:居民人均可支配收入|居民可支配收入|人均可支配收入|可支配收入|增加值|全产业链总?产值|总产值|产值|销售额（营业额）|销售额|营业收入|营业额|余额|面积|进出口总额|总额|总量|吞吐量|投资|收入|产量|死亡人数|数量|覆盖率|普及率|优良比例|比例|率|占比|比重|床位|企业|编制|学位|零售额|销量|发电量|保有量)$/
/** A thing that is measured already and takes no head from its neighbour (事故起数、死亡人数). */
const MEASURED = /(?:[数率量额值度比费价]|积|收入|人次|强度|规模|速)$/
const RANKED = /^[国省市区县部]?[家级]*级/

/** The subjects of a list of values: 城镇、农村居民人均可支配收入 gives two, each with the shared head. */
export function listSubjects(words: string, size: number): string[] {
  const object = objectOf(words)
  const parts = partsOf(object, size)
  const last = parts.at(-1) ?? ''
  const head = HEADS.exec(last)?.[0] ?? ''
  if (parts.length === size) return parts.map((part) => named(part.replace(/居民$/, ''), last, head))
  if (size === 3 && object.includes(SECTORS))
    return [...'一二三'].map((sector) => object.replace(SECTORS, `${sector}产`))
  const pair = Object.entries(PAIRS).find(([joint]) => object.includes(joint))
  if (pair && size === 2) return pair[1].map((part) => object.replace(pair[0], part))
  return Array.from({ length: size }, () => object)
}

// 金融业、软件和信息服务业 are two things by their 、 and three by all joints.
function partsOf(object: string, size: number): string[] {
  const cuts = [/[、和与]|(?<![惠涉普以])及/, /、/, /[和与]|(?<![惠涉普以])及/].map((joint) =>
    object.split(joint).filter((part) => part !== ''),
  )
  return cuts.find((parts) => parts.length === size) ?? cuts[0] ?? []
}

// 国家级、部级创新平台: the first lacks what stands after the second's rank.
function named(part: string, last: string, head: string): string {
  if (part === last || MEASURED.test(part) || HEADS.test(part)) return part
  if (/级$/.test(part) && RANKED.test(last)) return part + last.replace(RANKED, '')
  return part + head
}
