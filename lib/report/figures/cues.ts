// What the words around a figure say of it: growth or level, more or less, at least or about. Tables of named cues;
// `clause` is the figure's own clause before it, `rest` the words after its unit.
import type { Bound, Direction, Kind, Measure } from '@/lib/domain/target'

/** What the cues look at: the figure's clause, its unit and what follows. */
export type Wording = { clause: string; between: string; unit: string; unitKind: Kind; rest: string }

type Cue<T> = { name: string; says: T; clause?: RegExp; rest?: RegExp; between?: RegExp }

const BOUND_CUES: Cue<Bound>[] = [
  { name: '以上', says: 'atLeast', rest: /^(及)?以上/ },
  { name: '以内、以下', says: 'atMost', rest: /^(以内|以下|之内)/ },
  { name: '左右', says: 'about', rest: /^(左右|上下)/ },
  { name: '余、多、近、约', says: 'about', between: /[余多来]/ },
  { name: '近、约', says: 'about', clause: /(近|约|接近|大约)$/ },
  { name: '不低于、突破', says: 'atLeast', clause: /(不低于|不少于|至少|突破|超过|超|高于|力争超)$/ },
  { name: '不超过', says: 'atMost', clause: /(不超过|不高于|控制在)$/ },
]

const RISE = '增长|增加|提高|提升|上升|增幅|扩大|新增'
const FALL = '下降|降低|减少|压减|压降|缩短|收窄|减排|缩减'
const riseCue = new RegExp(`(${RISE})(了|约|近|超过|不低于)?$`)
const fallCue = new RegExp(`(${FALL})(了|约|近|超过|不低于)?$`)

const FALLING_SUM = /(压减|压降|减少|缩减)[^，]{1,10}$/

/** Whether the figure is the size of a rise or a fall that stands right before it; a rise of 新增 is no change in %. */
export function changeOf({ clause, unitKind }: Wording): 'up' | 'down' | null {
  if (fallCue.test(clause)) return 'down'
  if (unitKind === 'amount' && FALLING_SUM.test(clause)) return 'down'
  return riseCue.test(clause) ? 'up' : null
}

/** What stands beside the figure: nothing, at least, at most, about. */
export function boundOf(wording: Wording): Bound {
  return cueOf(BOUND_CUES, wording) ?? 'exact'
}

/** A growth rises unless it falls; an amount or a count has a trend only where it is the size of a fall. */
export function trendOf(wording: Wording): 'up' | 'down' | null {
  const change = changeOf(wording)
  if (kindOf(wording) === 'growthRate' || wording.unit.endsWith('百分点')) return change ?? 'up'
  return change === 'down' ? change : null
}

const CAPPED = /控制在|不超过|涨幅|以内/

/** The form of the figure, as written (domain.md, M). */
export function kindOf(wording: Wording): Kind {
  if (wording.unit === '个百分点') return 'ratio'
  if (/每[千万百十\d]/.test(wording.clause)) return 'ratio'
  if (wording.unitKind === 'ratio') return isGrowth(wording) ? 'growthRate' : 'ratio'
  return wording.unitKind
}

const isGrowth = (wording: Wording) =>
  changeOf(wording) !== null || /(涨幅|增速|增幅)[^，]{0,6}$/.test(wording.clause)

/** Where the value is to go: reach it, grow by it, stay within it. */
export function directionOf(wording: Wording): Direction {
  if (isCapped(wording)) return 'within'
  if (kindOf(wording) === 'growthRate' || changeOf(wording) === 'up' || fallCue.test(wording.clause))
    return 'increase'
  return adds(wording.clause) ? 'increase' : 'reach'
}

/** True where an at-most stands: 控制在…以内, 不超过. */
const isCapped = (wording: Wording) => boundOf(wording) === 'atMost' || CAPPED.test(wording.clause)

const VERBS =
  '新增|净增|建成|新建|翻建|改建|改扩建|完成|创建|开设|组织|打造|建设|实施|启动|提供|筹措|供应|安装|推出|改造|引进|培育'
const leadingVerb = new RegExp(`^(?:全年|今年|年内|年度|将|再)*(${VERBS})`)

/** True where the verb that governs the figure adds to what exists (新增A1家、B2个): the last that opens an item. */
export function adds(clause: string): boolean {
  const items = clause.split(/[、和及]/)
  if (/新增|净增/.test(items.at(-1) ?? '')) return true
  const verbs = items.map((item) => leadingVerb.exec(item)?.[1]).filter((verb) => verb !== undefined)
  return verbs.at(-1) === '新增' || verbs.at(-1) === '净增'
}

const MEASURE_RULES: { name: string; measure: Measure; fits: (wording: Wording, kind: Kind) => boolean }[] = [
  { name: '控制在…以内', measure: 'cap', fits: isCapped },
  { name: '增长率', measure: 'rate', fits: (_, kind) => kind === 'growthRate' },
  { name: '百分点的变化', measure: 'rate', fits: ({ unit }) => unit.endsWith('百分点') },
  { name: '比率', measure: 'level', fits: (_, kind) => kind === 'ratio' },
  { name: '年龄、时限', measure: 'level', fits: ({ unit }) => unit === '岁' || unit === '个工作日' },
  { name: '达到的存量', measure: 'stock', fits: isStock },
]

/** How the target is paced when nobody decides otherwise. */
export function measureOf(wording: Wording): Measure {
  const kind = kindOf(wording)
  return MEASURE_RULES.find((rule) => rule.fits(wording, kind))?.measure ?? 'flow'
}

const REACHED = /(达|达到|总数达|总数超过|突破|超过|增加到|增至|扩大到|累计达到?|保持在)$/

function isStock({ clause }: Wording, kind: Kind): boolean {
  if (kind === 'amount') return /(基金|注册|管理)规模(超|达到?|突破)$/.test(clause)
  return kind === 'count' && REACHED.test(clause) && !adds(clause.replace(REACHED, ''))
}

function cueOf<T>(cues: Cue<T>[], { clause, rest, between }: Wording): T | undefined {
  return cues.find(
    (cue) =>
      (cue.clause?.test(clause) ?? true) &&
      (cue.rest?.test(rest) ?? true) &&
      (cue.between?.test(between) ?? true),
  )?.says
}
