// Remarks on how a figure stands among others: 总量位列中心城区第一, 高于全市平均2.1个百分点.
import type { Span } from '../types'
import { type Draft, inOneBreath } from './drafts'

const AREA =
  '全国|全省|全市|全区|全县|全州|全盟|全球|中部|西部|东部|平均|均值|省均|市均|中心城区|预期|目标|计划|考核|地区|同类|各区|周边|省定|市定'
const AGAINST = new RegExp(
  `(高于|低于|快于|高出|超出|超|好于|优于|领先|落后|比|较(?![好多大快强])|高(?![等校中新端标质速血龄级原科职考铁技])|快)[^，]{0,16}(?:${AREA})[^，]{0,14}$`,
)
const TIME = /上年|去年|同期|年初(?!目标|预期|计划)|20\d\d年|季度|上半年|“十/

const AIM_KEPT = /^(?:并|均|全部|且)?(?:控制在|低于|优于|高于|不超过)$/
const AIM = /^的(?:年度|控制|预期)?(?:目标|范围|红线|控制线)/

/** Whether the figure is the aim that the result before it has kept (失业率5.1%，控制在5.5%的目标以内). */
export const isAimKept = ({ own, quantity }: Draft) => AIM_KEPT.test(own) && AIM.test(quantity.rest)

/** Whether the figure only says how far another one stands from a wider area's. */
export function isComparison({ own, quantity }: Draft): boolean {
  const words = quantity.place > 0 ? quantity.clause : own
  const isShare = quantity.unit.family === 'points' || quantity.unit.family === 'percent'
  return isShare && AGAINST.test(words) && !TIME.test(words)
}

const ALSO_AREA = new RegExp(`^[、和与]?(?:${AREA})+$`)

/** Whether the figure goes on with the comparison before it: 快于全国6.2个、全省3.1个百分点. */
export const continuesComparison = ({ own }: Draft) => ALSO_AREA.test(own)

const PLACE =
  /第[一二三四五六七八九十百\d]+|首位|前列|前茅|榜首|首个|第一方阵|前[一二三四五六八十百\d]|之首|最[多高快大优低好]|新高|新低|中上游|领跑|连冠|领先|翻番/
const STANDS =
  /(位居|分?居|位列|列(?=.{0,6}[第首前])|名列|排(?=名|在|第|全|位)|跃升|领跑|领先|创(?=历史|新|近|了|[^，]{1,12}新[高低])|保持|为|是|高于|低于|快于|高出|好于|优于|比|较|超|在全.{1,3}(?=“|第|前|领先)|达历|前移|升至)/
const BY_AREA = /(?:全[市省国区县州盟球]|中心城区|城六区|[东西南北中]部|(?!.?全)[一-龥]{2}市)[^，]{0,6}第/
const SUBJECT =
  /^(?:其中|全[国省市区县州]|总量|增速|增幅|降幅|规模|总额|总数|绝对值|绝对量|绝对额|数量|占比|比重|总值|.{0,2}[量数率额]|均|都|分别|双双|继续|持续|连续[一二两三四五六七八九十\d]+[年个](?:季度|月)?|稳|和|、|与|及|也|其|综合|位次|指标|人均|跃|升|再次|首次|达|实现|历史|再|并|已|两项|三项|且|水平|再创|同比)*$/

/** Where the remark on a figure ends that stands right after it, as a span; null where none stands. */
export function rankAfter(text: string, from: number, until: number): Span | null {
  const pieces = piecesOf(text, from, until).filter(({ start, end }) => !ASIDE.test(text.slice(start, end)))
  const others = pieces.findIndex((piece, at) => !isRank(text.slice(piece.start, piece.end), at > 0))
  const remarks = others < 0 ? pieces : pieces.slice(0, others)
  const [first, last] = [remarks[0], remarks.at(-1)]
  return first && last ? { start: first.start, end: last.end } : null
}

// 左右 after the figure and its sum in another currency stand before the remark.
const ASIDE = /^(?:约合|折合|约)?人民币|^(?:左右|以上|以内|上下)$/
const POINTS = /(?:\d+(?:\.\d+)?(?:个百分点|个|%)?[和与]?)+$/
const FOLLOWS = /^第[一二三四五六七八九十\d]+[位名]?$/

function isRank(words: string, follows: boolean): boolean {
  if (follows && FOLLOWS.test(words)) return true
  const bare = words.replace(POINTS, '')
  if (bare !== words && follows && (bare === '' || ALSO_AREA.test(bare))) return true
  const against = AGAINST.exec(bare)
  if (against && !TIME.test(words)) return SUBJECT.test(bare.slice(0, against.index))
  const stands = STANDS.exec(words) ?? BY_AREA.exec(words)
  return stands !== null && PLACE.test(words) && SUBJECT.test(words.slice(0, stands.index))
}

const hidden = (words: string) => '□'.repeat(words.length)

// The clauses from `from` on; the last one before the next figure is that figure's own and none of these.
function piecesOf(text: string, from: number, until: number): Span[] {
  const words = text.slice(from, Math.min(until, from + 160)).replace(/(?<=[一-龥])（[^（）]*）/g, hidden)
  const pieces: Span[] = []
  let start = 0
  for (const mark of words.matchAll(/[，、；。：！？（）]|$/g)) {
    const closed = mark[0] !== '' || from + mark.index === text.length
    if (mark.index > start && closed) pieces.push({ start: from + start, end: from + mark.index })
    if (mark[0] !== '' && !'，、（'.includes(mark[0])) break
    start = mark.index + 1
  }
  return pieces
}

const LEVEL_ONLY = /^(?:分别)?(?:为|达到?|完成|是)$/
const STANDS_BEFORE =
  /(?:均|分别|双双|都)?(?:居|位列|位居|列|名列|稳居|排名?)[^，。；]{0,10}(?:第[一二三四五六七八九十\d]+位?|前[一二三四五六八十\d]+位?|首位|前列)$/

/** The remark of the clause before, where a list only gives its values: 增速均居全市前三，分别为7.2%、9.1%. */
function rankBefore(text: string, { own, quantity }: Draft): Span | null {
  if (!LEVEL_ONLY.test(own)) return null
  const end = quantity.start - own.length - 1
  const found = STANDS_BEFORE.exec(text.slice(Math.max(0, end - 40), end))
  return found && { start: end - found[0].length, end }
}

// 总值3347亿元，居全省第4位，增长1.5%: the remark stands between the amount and its growth.
const rankBeforeGrowth = (text: string, { quantity, end }: Draft) =>
  end > quantity.end ? rankAfter(text, quantity.end, end) : null

const EACH = /^(?:均|都|双双|全部)/
const listEnding = ({ quantity: { list, place } }: Draft) => (place === list - 1 ? list : 1)

// 开工率82%，投产率46%，均居全市首位: the remark covers the figures of one unit before it.
function alikeBefore(drafts: Draft[], index: number): number {
  const unit = drafts[index]?.quantity.unit.written
  let size = 1
  while (size < 6 && drafts[index - size]?.quantity.unit.written === unit) size += 1
  return size
}

/** Gives each draft the remark that follows it; one that follows a list, or says 均, is given to all its figures. */
export function withRanks(text: string, drafts: Draft[]): Draft[] {
  drafts.forEach((draft, index) => {
    const before = draft.quantity.place === 0 ? rankBefore(text, draft) : null
    for (const covered of drafts.slice(index, index + draft.quantity.list)) covered.rank ??= before
    const until = drafts.find(({ quantity }) => quantity.start >= draft.end)?.quantity.start
    const rank = rankAfter(text, draft.end, until ?? text.length) ?? rankBeforeGrowth(text, draft)
    if (!rank) return
    const size = EACH.test(text.slice(rank.start, rank.end)) ? alikeBefore(drafts, index) : listEnding(draft)
    for (const covered of drafts.slice(index + 1 - size, index + 1))
      if (inOneBreath(text, covered.end, rank.start)) covered.rank = rank
  })
  return drafts
}
