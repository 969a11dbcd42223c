// What the words around a figure say of it: growth or level, more or less, at least or about. Tables of named cues.
import type { Bound, Direction, Kind, Measure } from '@/lib/domain/target'
import { changeBefore } from './changes'
import type { Quantity } from './quantities'

export type Reading = {
  kind: Kind
  direction: Direction
  bound: Bound
  measure: Measure
  trend: 'up' | 'down' | null
  rule: string
}

type Words = Pick<Quantity, 'clause' | 'rest' | 'unit' | 'negative'>

/** All that the words say of the figure. */
export function readWords(words: Words): Reading {
  const { measure, name } = MEASURE_RULES.find((rule) => rule.fits(words)) ?? COUNTED
  return {
    kind: kindOf(words),
    direction: directionOf(words),
    bound: boundOf(words),
    measure,
    trend: trendOf(words),
    rule: name,
  }
}

type BoundCue = { example: string; says: Bound; clause?: RegExp; rest?: RegExp }

const BOUND_CUES: BoundCue[] = [
  { example: '以上', says: 'atLeast', rest: /^[^，、。；\d]{0,1}及?以上/ },
  { example: '以内、以下', says: 'atMost', rest: /^(及?以内|及?以下|之内|内办结|内$|内[，。；])/ },
  { example: '至少建成1个、2个', says: 'atLeast', clause: /至少[^，]*$/ },
  { example: '左右', says: 'about', rest: /^(左右|上下)/ },
  {
    example: '不低于、突破',
    says: 'atLeast',
    clause:
      /(不低于|不少于|不小于|至少|突破|超过|超|高于|逾|超出|破|(?<![以之])上|多于|跨越|跨过|(?<![通经不])过)了?$/,
  },
  {
    example: '不超过',
    says: 'atMost',
    clause: /(不超过|不高于|控制在|不突破|低于|少于|不多于|最多|不大于)$/,
  },
  { example: '近、约', says: 'about', clause: /(近|约|接近|大约|将近)$/ },
]

const NEGATED = /(不超过|不突破|不超|不高于|不大于|不多于|最多)$/

/** What stands beside the figure: nothing, at least, at most, about. */
function boundOf({ clause, rest, unit }: Words): Bound {
  if (NEGATED.test(clause)) return 'atMost'
  const cue = BOUND_CUES.find((row) => (row.clause?.test(clause) ?? true) && (row.rest?.test(rest) ?? true))
  return cue?.says ?? (unit.rounded ? 'about' : 'exact')
}

/** Whether the figure is the size of a change, whatever its unit. */
export const changeOf = ({ clause, unit, negative }: Words) =>
  negative ? 'down' : changeBefore(clause, unit)

/** A growth rises unless it falls; an amount or a count has a trend only where it is the size of a fall. */
function trendOf(words: Words): 'up' | 'down' | null {
  const change = changeOf(words)
  if (kindOf(words) === 'growthRate' || words.unit.family === 'points') return change ?? 'up'
  return change === 'down' ? change : null
}

const PER_HEAD =
  /每[千万百十\d]|^[千百]人|千人口|万人(?=拥有|发明|高价值)|人均(?!可支配|收入|纯收入|预期|期望|生产总值|地区|GDP|消费|寿命|消费支出|基本公共|经费)/

/** The form of the figure, as written (domain.md, M). */
function kindOf(words: Words): Kind {
  if (words.unit.family === 'percent' && isGrowth(words)) return 'growthRate'
  if (/\/(?:10万|[千万]人)/.test(words.unit.written)) return 'ratio'
  if (words.unit.family === 'points' || PER_HEAD.test(words.clause)) return 'ratio'
  if (words.unit.written === '成' && changeOf(words) === null) return 'ratio'
  if (words.unit.family === 'percent') return 'ratio'
  return DAYS.test(words.clause) && words.unit.written === '天' ? 'count' : words.unit.kind
}

const DAYS = /天数|优良/

const isGrowth = (words: Words) => words.unit.written !== '' && changeOf(words) !== null

const CAPPED = /控制在|不超过|涨幅|不突破|不高于/

/** True where an at-most stands: 控制在…以内, 不超过. */
const isCapped = (words: Words) =>
  (boundOf(words) === 'atMost' || CAPPED.test(words.clause)) && !/涨幅.*(提高|下降|回落)$/.test(words.clause)

/** Where the value is to go: reach it, grow by it, stay within it. */
function directionOf(words: Words): Direction {
  if (isCapped(words)) return 'within'
  if (kindOf(words) === 'growthRate' || words.unit.family === 'points') return 'increase'
  if (changeOf(words) === 'up' || FELL.test(words.clause)) return 'increase'
  return adds(words.clause) ? 'increase' : 'reach'
}

const FELL = /(下降|降低|减少|缩短|收窄)[了约近]?$/

const VERBS =
  '新增|净增|建成|新建|翻建|改建|改扩建|扩建|完成|创建|开设|组织|打造|建设|实施|启动|提供|筹措|供应|安装|推出|改造|引进|培育|新引进|新培育|新认定|新开工|新开|改造提升|实现|举办|开展|发放|认定|落地|签约'
const leadingVerb = new RegExp(`^(?:全年|今年|年内|年度|将|再|力争|确保|计划)*(${VERBS})`)

/** True where the verb that governs the figure adds to what exists (新增A1家、B2个): the last that opens an item. */
function adds(clause: string): boolean {
  const items = clause.split(/[、和及]/)
  if (/新增|净增|增加(?![到至值])/.test(items.at(-1) ?? '')) return true
  const verbs = items.map((item) => leadingVerb.exec(item)?.[1]).filter((verb) => verb !== undefined)
  return verbs.at(-1) === '新增' || verbs.at(-1) === '净增'
}

type MeasureRule = { name: string; measure: Measure; fits: (words: Words) => boolean }

const COUNTED: Omit<MeasureRule, 'fits'> = { name: '全年数', measure: 'flow' }
const MEASURE_RULES: MeasureRule[] = [
  { name: '控制在…以内', measure: 'cap', fits: isCapped },
  { name: '增长率', measure: 'rate', fits: (words) => kindOf(words) === 'growthRate' },
  { name: '百分点的变化', measure: 'rate', fits: ({ unit }) => unit.family === 'points' },
  { name: '比率', measure: 'level', fits: (words) => kindOf(words) === 'ratio' },
  { name: '年龄、时限、标准', measure: 'level', fits: isLevel },
  { name: '达到的存量', measure: 'stock', fits: isStock },
]

const STANDARD = /(浓度|(?<!高)标准(?!化|地|厂|件)|低保|基础养老金|寿命|时限|时间|亩均|人均|单产|均价)/

const SIZED_STANDARD = /公里|亩|公顷|千米/
const HELD = /(稳定|保持)在?[约近]?$/

function isLevel(words: Words): boolean {
  if (/岁|工作日/.test(words.unit.written)) return true
  if (HELD.test(words.clause) && /亩|公顷/.test(words.unit.written)) return true
  return (
    changeOf(words) === null && words.unit.kind === 'amount' && standardBefore(words) && !adds(words.clause)
  )
}

// 标准海塘145公里 tells no standard.
const standardBefore = ({ clause, unit }: Words) =>
  STANDARD.test(SIZED_STANDARD.test(unit.written) ? clause.replaceAll('标准', '') : clause)

const REACHED =
  /(达|达到|总数达|总数超过|总数突破|突破|超过|增加到|增至|扩大到|提高到|提升至|累计达到?|保持在|总量达到?|稳定在|超|增长到|发展到)$/
const FUND =
  /(基金|注册|管理|余额|存量|(?<!固定)资产)[^，]{0,4}(总额|总量|规模)?(超过?|突破|达到?|增至|增加到)$/

function isStock(words: Words): boolean {
  const clause = words.clause.replace(/[约近]$/, '')
  if (kindOf(words) === 'amount') return FUND.test(clause)
  if (kindOf(words) === 'count' && TOTAL.test(clause)) return true
  return (
    kindOf(words) === 'count' &&
    REACHED.test(clause) &&
    !DONE_BEYOND.test(clause) &&
    !adds(clause.replace(REACHED, '')) &&
    !PEOPLE_SERVED.test(clause)
  )
}

/** 完成超180个 counts what is done, not what there is. */
const DONE_BEYOND = /(?:完成|建成|实施|改造|建设|开工|打造|新建|开展|举办)(?:超过?|突破)$/
const TOTAL = /(总数|总量|保有量|存量)[^，、]{0,8}$/
const PEOPLE_SERVED =
  /(接待|服务(?!业|站|中心|机构|点)|惠及|培训|就业|游客|参与|举办|开展|组织|人次|吸引|产量|销量)[^，]{0,10}$/
