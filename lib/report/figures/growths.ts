// Which growth belongs to which amount: 完成税收316.5亿元，同比增长4.05% is one result with its yoy.
import { changeOf } from './cues'
import { type Draft, inOneBreath } from './drafts'

const SINCE =
  '同比|(?:比|较)(?:上年末?|去年|年初|上年同期|去年同期|同期|20\\d\\d年(?:同期|底|末)?|[一二三四五六七八九十\\d]{1,2}年前)(?:同期)?|上年|按可比(?:价格?|口径)(?:计算)?|按不变价格?(?:计算)?|可比价?|名义|实际|环比|同口径|自然口径|剔除[^，]{1,12}后|在[^，\\d]{2,16}(?:情况|背景|基础|前提)下?'
const MANNER =
  '均|都|各|分别|预计|再|逆势|大幅|实现|继续|保持|又|约|一举|且|总体|高速|快速|强劲|稳步|明显|净|并|仍|年度|全年|平稳|持续'
const VERBS =
  '正增长|净增|增收|增长|增加|提高|提升|上升|上涨|下降|降低|减少|回落|下滑|增幅|增速|涨幅|降幅|扩大|增|升|涨|降|减|压减|压缩|收窄|改善|缩短|多|少|高|低'
const LEANS = '(?:达到|达|为|了|约|近|超过|超|突破|高达|至)*'
const BARE = new RegExp(`^(?:以上|左右|以内)?(?:${SINCE}|${MANNER})*(?:${VERBS})${LEANS}[-—负]?$`)
/** A growth over several years is an item of its own. */
const AVERAGE = /年均|平均|复合|年前|翻/
const LEVEL =
  /^(?:并|且|总量|总额|总数|规模|已)*(?:达到|达|突破|完成|实现|为|增至|增加到|升至|超过|超|首次|首破|总量|近|约)+$/

// 占年度目标的106.9% speaks of the amount before it, as the growth after it does.
const isShare = ({ own, quantity, reading }: Draft) =>
  quantity.unit.family === 'percent' &&
  reading.trend === null &&
  /^(?:占|完成(?:年度|全年)|为年度|是)/.test(own)

const isBareChange = ({ own }: Draft) => BARE.test(own)

function isOfOtherYear(own: string, year: number): boolean {
  const since = /20\d\d(?=年)/.exec(own)?.[0]
  return since !== undefined && Number(since) < year - 1
}

/** Whether the figure is a growth in words that name no object of their own (同比增长). */
const isBareGrowth = ({ own, reading }: Draft, year: number) =>
  BARE.test(own) &&
  !AVERAGE.test(own) &&
  !isOfOtherYear(own, year) &&
  (reading.trend !== null || reading.kind === 'growthRate')

const STRIVES = /^(?:并|全年|奋力|努力)*(?:力争|争取|确保|奋斗|冲刺)(?:达到?|突破|实现|增长|更高|到)*$/

/** 增长8%，力争10%: the second figure is of the first one's kind. */
export function withStriving(drafts: Draft[]): Draft[] {
  return drafts.map((draft, index) => {
    const before = drafts[index - 1]
    if (!before || !STRIVES.test(draft.own) || before.quantity.unit.family !== draft.quantity.unit.family)
      return draft
    return { ...draft, reading: { ...before.reading, bound: draft.reading.bound } }
  })
}

/** The drafts with each growth in % joined to the amount that it belongs to; what cannot be joined stays itself. */
export function withGrowths(text: string, drafts: Draft[], year: number): Draft[] {
  const kept: Draft[] = []
  for (let at = 0; at < drafts.length; at += 1) {
    const draft = drafts[at] as Draft
    const run = drafts.slice(at, at + draft.quantity.list)
    const owners = draft.quantity.place === 0 ? ownersOf(kept, run, { text, year }) : []
    if (owners.length > 0) {
      joinGrowths(owners, run)
      at += run.length - 1
    } else if (!takesLevel(text, kept.at(-1), draft)) kept.push(draft)
  }
  return kept
}

const NEAREST = 24

type Context = { text: string; year: number }

function ownersOf(kept: Draft[], run: Draft[], { text, year }: Context): Draft[] {
  const [first] = run
  if (first?.quantity.unit.written !== '%' || !isBareGrowth(first, year)) return []
  const levels = withoutChanges(kept.slice(-NEAREST))
  const owners = run.length > 1 ? levels.slice(-run.length) : lastOwners(levels, first)
  if (owners.length === 0 || (run.length > 1 && owners.length < run.length)) return []
  const near = inOneBreath(text, owners.at(-1)?.end ?? 0, first.quantity.start)
  return near && owners.every(ownsGrowth) ? owners : []
}

// 达到417亿元，净增110.8亿元，增长9.4%: the growth is the level's, not the rise's.
function withoutChanges(kept: Draft[]): Draft[] {
  const last = kept.findLastIndex(
    (draft) =>
      !isShare(draft) &&
      draft.quantity.unit.written !== '番' &&
      (changeOf(draft.quantity) === null || !isBareChange(draft)),
  )
  return kept.slice(0, last + 1)
}

// 均增长5% is said of all values of the list before it.
function lastOwners(kept: Draft[], growth: Draft): Draft[] {
  const size = /均|都/.test(growth.own) ? (kept.at(-1)?.quantity.list ?? 1) : 1
  return kept.slice(-size)
}

const ownsGrowth = ({ reading, quantity, yoy }: Draft) =>
  yoy === null &&
  reading.trend === null &&
  quantity.unit.family !== 'percent' &&
  quantity.unit.family !== 'points'

function joinGrowths(owners: Draft[], run: Draft[]): void {
  owners.forEach((owner, index) => {
    const growth = run[Math.min(index, run.length - 1)] as Draft
    owner.yoy = growth.quantity.value
    owner.yoyTrend = growth.reading.trend
    owner.end = growth.end
  })
}

// 规上工业产值增长5.2%，达到528亿元: the amount takes the growth before it.
function takesLevel(text: string, growth: Draft | undefined, level: Draft): boolean {
  if (!growth || growth.quantity.list > 1 || growth.quantity.unit.written !== '%') return false
  if (growth.reading.kind !== 'growthRate' || AVERAGE.test(growth.own) || level.reading.trend !== null)
    return false
  if (!LEVEL.test(level.own) || level.quantity.list > 1 || level.reading.kind === 'ratio') return false
  if (!inOneBreath(text, growth.end, level.quantity.start)) return false
  growth.yoy = growth.quantity.value
  growth.yoyTrend = growth.reading.trend
  growth.quantity = { ...level.quantity, clause: growth.quantity.clause }
  growth.reading = level.reading
  growth.end = level.end
  return true
}
