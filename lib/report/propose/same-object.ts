// Whether two figures are said of the same object, by named rules from the surest to the weakest.
import { align } from './align'
import type { Draft } from './drafts'

/** `extra` are the words that only one of the two names has; `confidence` between 0 and 1. */
export type Likeness = { rule: string; confidence: number; extra: string }

/** Words that make another object of the same noun: a figure of the whole is none of the part. */
const RESTRICTS =
  /城镇|农村|工业|农业|服务业|制造业|规上|规模以上|限上|限额以上|民间|民营|外商|外资|进口|出口|一产|二产|三产|第一|第二|第三|公办|民办|地方|小巨人|技改|房地产|基础设施|战略性|新兴|核心|重点|人均|每千|每万|中心城|入境|国内|线上|网上|海洋|文旅|数字/

/** Nouns that name nothing by themselves. */
const GENERIC =
  /^(?:项目|重点|活动|企业|人才|平台|基地|岗位|个|家|资金|投资|产值|面积|总投资|主体|企业家|学校|医院|道路|小区|社区|群众|居民|示范|试点|园区|中心|工程|场次|服务|覆盖率|增速|占比|比重|贷款|补贴|优化调整|公共|老旧小区改造|增加|减少|增长|提高|安排)$/

type Rule = { name: string; confidence: number; extra: (one: Draft, other: Draft) => string | null }

const RULES: Rule[] = [
  { name: '名称相同', confidence: 0.95, extra: sameName },
  {
    name: '分句相同',
    confidence: 0.9,
    extra: (one, other) => equal(one.wording.telling, other.wording.telling),
  },
  {
    name: '一名包含另一名',
    confidence: 0.85,
    extra: (one, other) =>
      isGeneric(one) || isGeneric(other) ? null : containing(one.object.telling, other.object.telling),
  },
  {
    name: '一句包含另一句',
    confidence: 0.8,
    extra: (one, other) => containing(one.wording.telling, other.wording.telling),
  },
  { name: '同一阶段', confidence: 0.75, extra: sameStage },
  { name: '上文点明', confidence: 0.7, extra: toldBefore },
]

/** How the two are alike, or null. Both must count the same kind of thing. */
export function likeness(one: Draft, other: Draft): Likeness | null {
  if (one.family !== other.family) return null
  for (const { name, confidence, extra } of RULES) {
    const words = extra(one, other)
    if (words !== null) return { rule: name, confidence, extra: words }
  }
  return null
}

const isGeneric = ({ object }: Draft) => object.telling.length < 2 || GENERIC.test(object.telling)

const SHORTEST = 3

const equal = (one: string, other: string) =>
  one === other && one.length >= SHORTEST && !GENERIC.test(one) ? '' : null

// The clauses may say more than the names; when both say more and nothing of it agrees, the names were cut short.
function sameName(one: Draft, other: Draft): string | null {
  if (one.object.telling !== other.object.telling || isGeneric(one)) return null
  const [more, otherMore] = [moreThanName(one), moreThanName(other)]
  const disagree = more.length >= 2 && otherMore.length >= 2 && align(more, otherMore).shared === 0
  return disagree ? null : ''
}

/** True where one name ends in the whole other (中小学学位, 学位): one head, said more or less closely. */
export function sameHead({ object: one }: Draft, { object: other }: Draft): boolean {
  const [short, long] = one.telling.length < other.telling.length ? [one, other] : [other, one]
  return short.telling.length >= 2 && !GENERIC.test(short.telling) && long.telling.endsWith(short.telling)
}

const moreThanName = ({ object, wording }: Draft) => wording.telling.replace(object.telling, '')

const LONG = 8
const SHORT = 4

// 社区长者食堂 and 长者食堂: one name whole within the other, the rest changing nothing. A short name must stand in the other
// in one piece: 就业岗位 is not 青年就业实习岗位.
function containing(one: string, other: string): string | null {
  const { shared, stretches, onlyOne, onlyOther } = align(one, other)
  if (shared >= LONG && sameChars(onlyOne, onlyOther)) return ''
  if (onlyOne !== '' && onlyOther !== '') return null
  const extra = onlyOne + onlyOther
  const most = shared <= SHORT ? shared - 1 : shared
  if (shared < SHORTEST || extra.length > most || RESTRICTS.test(extra)) return null
  if (otherHead(one, other) || otherIndicator(one, other, extra)) return null
  return stretches > 1 && shared < LONG ? null : extra
}

const SAME_HEAD =
  /^(?:企业|人员|家庭|机构|站?点|站|单位|工程|改造|建设|岗位|行动|活动|面积|总?额|数量?|规模|人数|户数|场所|设施)+$/

// In Chinese the last word is the head: what a name adds at its end (生产总值 → 生产总值能耗) makes another thing of it.
function otherHead(one: string, other: string): boolean {
  const [short, long] = one.length < other.length ? [one, other] : [other, one]
  const at = long.lastIndexOf(short.slice(-2))
  const added = at < 0 ? '' : long.slice(at + 2)
  return added !== '' && !SAME_HEAD.test(added)
}

const INDICATOR = /(?:生产总值|增加值|总产值|产值|投资|收入|支出|总额|余额)$/
const WHOLE = /^(?:地区|全社会|全口径|全部|[省市区县镇本]级|总)+$/

// 文旅产业增加值 is none of 产业增加值: what leads a headline figure tells which it is.
const otherIndicator = (one: string, other: string, extra: string) =>
  extra.length > 0 && INDICATOR.test(one) && INDICATOR.test(other) && !WHOLE.test(extra)

// 无障碍坡道改造 and 改造无障碍坡道: the same words in another order.
const sameChars = (one: string, other: string) => [...one].sort().join('') === [...other].sort().join('')

const STAGE_WORDS = /新开工|开工|竣工|完工|面积|项目|实现|建设|全年|完成/g

// 开工面积 and 开工: nothing is named but the stage.
function sameStage(one: Draft, other: Draft): string | null {
  if (one.stage === null || one.stage !== other.stage || one.item.value === null) return null
  return isBareStage(one) && isBareStage(other) ? '' : null
}

const isBareStage = ({ object }: Draft) => object.words.replaceAll(STAGE_WORDS, '') === ''

/** The words by which drafts may be found to be alike: of the name, of the clause, and of a stage that stands alone. */
export function likenessWords(draft: Draft): string {
  const stage = draft.stage !== null && isBareStage(draft) ? draft.stage : ''
  return [draft.object.words, draft.object.telling, draft.wording.words, draft.wording.telling, stage].join(
    '　',
  )
}

// 启动…地块 after 零星地块改造: the sentence has said before what the name leaves out, and the stage is the same.
function toldBefore(one: Draft, other: Draft): string | null {
  if (one.stage === null || one.stage !== other.stage) return null
  const { shared, onlyOne, onlyOther } = align(one.object.telling, other.object.telling)
  const [extra, lead] = onlyOne === '' ? [onlyOther, one.lead] : [onlyOne, other.lead]
  if (shared < 2 || (onlyOne !== '' && onlyOther !== '') || extra.length < SHORTEST) return null
  return [...extra].every((char) => lead.includes(char)) ? '' : null
}
