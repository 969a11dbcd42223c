// Short names of what a figure is said of: the words before it without time, verb and change, or the noun after it.
import type { Draft } from './drafts'
import { withoutBrackets } from './spot'

const TIME =
  '—|20\\d\\d年|计划|全年|今年|年内|上半年|年度|截至目前|目前|预计|累计|其中|共|再|将|力争|确保|争取|努力|推动|加快|力促|促进|推进|全区|全市|全县|全省|我区|我市|我县|我省|年末|截至\\d+年底|以上|左右|以内|和|及|与|、|，|实际|已|也|并'
const VERBS =
  '实现|完成|新增|净增|新建成|新改扩建|建成(?!区)|新建|翻建|改建|改扩建|扩建|打造|建设|实施|启动|提供|筹措|供应|安装|推出|引进|培育|组织|举办|开展|发放|创建|开设|新认定|获批|新引进|新开工|达成|安排|落实|做好|使|改造提升|改造|整治|开办|支持|更新|开发|抓好|抓实|确保|让|将|对|为|把'
const LEADING = new RegExp(`^(?:${VERBS}|${TIME})+`)
const VERB_LAST = new RegExp(`(?:^|${VERBS}|第[一二三四五六七八九十]+[轮批期届]|等|和|及|与|共有?|为|对|有)$`)
const TRAILING =
  /(?:同比|分别|年均|均|各|双双|都|实际|名义|可比|较上年末?|比上年末?|较年初|比年初|达到|达|为|突破|超过|超|不低于|不少于|不超过|控制在|保持在|保持|稳定在|增长|增加|提高|提升|上升|上涨|下降|降低|减少|压减|压降|压缩|缩短|收窄|完成|实现|至|到|在|约|近|力争|总数|累计|由|从|仅|新增|获批|再|预计|占|增|降|翻了?|共计|合计|总计)+$/
const NOUN_AFTER = /^(?:以上|左右|以内)?的?([^，。；、：（）\d]{1,24})/
const NOUN_TAIL = /(?:和|及|与|同比|新增|建成|完成|实现|其中|全面|全部|、)+$/

/** The words before a figure without time, verb and change: what is left is its object, or nothing. */
export function objectOf(words: string): string {
  const bare = withoutBrackets(words).replace(/[）（]/g, '')
  return bare
    .replace(/[由从][^，、]*$/, '')
    .replace(TRAILING, '')
    .replace(LEADING, '')
    .replace(TRAILING, '')
}

/** A name for the draft; `shared` is the subject given by a list, `previous` the name of the figure before it. */
export function nameOf({ own, quantity, reading }: Draft, shared: string | null, previous: string): string {
  const named = objectOf(shared ?? own)
  const after = reading.trend === null ? nounAfter(quantity.rest) : ''
  if (after !== '' && (named.length < 2 || (shared === null && VERB_LAST.test(own)))) return after
  if (named.length > 1) return named
  return changed(previous, reading.trend)
}

// The growth of a growth is named once.
function changed(name: string, trend: 'up' | 'down' | null): string {
  const bare = name.replace(/(?:增长|下降)$/, '')
  return bare + (trend === null ? '' : trend === 'down' ? '下降' : '增长')
}

const nounAfter = (rest: string) => (NOUN_AFTER.exec(rest)?.[1] ?? '').replace(NOUN_TAIL, '')

const PAIRS: Record<string, [string, string]> = {
  城乡居民: ['城镇居民', '农村居民'],
  存贷款: ['存款', '贷款'],
  进出口: ['进口', '出口'],
  开竣工: ['开工', '竣工'],
}
const HEADS =
  /(?:居民人均可支配收入|居民可支配收入|人均可支配收入|可支配收入|增加值|总产值|产值|销售额（营业额）|销售额|营业收入|营业额|余额|面积|总额|总量|投资|收入|产量|死亡人数|数量|覆盖率|率|占比|比重|床位|企业)$/

/** The subjects of a list of values: 城镇、农村居民人均可支配收入 gives two, each with the shared head. */
export function listSubjects(words: string, size: number): string[] {
  const object = objectOf(words)
  const parts = object.split(/[、和与及]/).filter((part) => part !== '')
  const head = HEADS.exec(parts.at(-1) ?? '')?.[0] ?? ''
  if (parts.length === size)
    return parts.map((part) => (HEADS.test(part) ? part : part.replace(/居民$/, '') + head))
  const pair = Object.entries(PAIRS).find(([joint]) => object.includes(joint))
  if (pair && size === 2) return pair[1].map((part) => object.replace(pair[0], part))
  return Array.from({ length: size }, () => object)
}
