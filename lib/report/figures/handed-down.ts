// Targets whose figure a higher level hands down (完成市下达目标), or that follow a figure known from outside.
import type { Becomes, Direction, Kind } from '@/lib/domain/target'
import { type Clause, thingsIn } from './promise-clauses'

export type HandedDown = Clause & {
  name: string
  kind: Kind
  direction: Direction
  becomes: Becomes
  rule: string
}

const GIVER =
  '(?:市|省|国家|上级|自治区|州|区|县|中央|厅|委|部|市委市政府|省委省政府|省市|国家和省|省、市|市里|省里)'
const TASK =
  '(?:目标任务|任务目标|任务|目标|指标|计划|要求|考核|控制数|标准|进度|范围|约束性指标|考核指标|年度目标)'
const GIVEN = `${GIVER}(?:政府)?(?:级)?(?:下达|定|分解下达|核定|考核|规定|安排|确定|分解|交办)`
const AFTER_THINGS = new RegExp(
  `^(.{2,60}?)(?:均|全面|全部|都|确保|力争|超额|圆满|如期|分别|也|要)*(?:完成|达到|控制在|实现|高于|优于|不低于|满足)${GIVEN}的?[^，]{0,6}?${TASK}?(?:以?内|之内)?$`,
)
const BEFORE_THING = new RegExp(
  `^(?:全年|确保|力争|全面|全部|超额|圆满|如期|高质量|坚决)*完成${GIVEN}的?(?:年度)?(.{2,30}?)${TASK}$`,
)
const BOUND_BY_PLAN = /^(.{2,40}?)(?:均|全面|确保|力争)*完成(?:约束性指标|国家和省定?目标|年度约束性目标)$/
const IN_STEP =
  /^(.{2,40}?)(?:增长|增速)?(?:与|和|同)(?:地区)?(?:经济|GDP|生产总值|地区生产总值)(?:增长|发展|增速)?(?:总体|基本|保持|大体)*(?:同步|持平|相适应)(?:增长)?$/

const IN_STEP_RULE = '与经济同步'

/** The targets of a clause that name no figure because another hands it down; one for each object. */
export function handedDownIn(clause: Clause): HandedDown[] {
  const inStep = IN_STEP.exec(clause.words)?.[1]
  if (inStep) return [oneOf({ ...clause, words: inStep }, 'growthRate', IN_STEP_RULE)]
  const things = objectOf(clause.words)
  if (!things) return []
  return partsOf(clause, things).map((thing) => oneOf(thing, kindOf(thing.words, things), '完成下达目标'))
}

function objectOf(words: string): string | undefined {
  const object = [AFTER_THINGS, BEFORE_THING, BOUND_BY_PLAN]
    .map((pattern) => pattern.exec(words)?.[1])
    .find(Boolean)
  return object?.replace(/^(?:全年|确保|力争)+/, '')
}

// 粮食播种面积和产量 are two: where the second thing lacks the first one's head, both stand for themselves.
function partsOf(clause: Clause, things: string): Clause[] {
  const start = clause.start + clause.words.indexOf(things)
  const parts = thingsIn({ start, end: start + things.length, words: things })
  if (parts.length > 1) return parts
  const [, one, two] = /^(.{2,}?)[和与及](.{2,})$/.exec(things) ?? []
  if (!one || !two) return parts
  return [
    { start, end: start + one.length, words: one },
    { start: start + one.length + 1, end: start + things.length, words: two },
  ]
}

function oneOf(thing: Clause, kind: Kind, rule: string): HandedDown {
  const cap = /失业|事故|死亡|不良|债务|浓度|物价|消费价格/.test(thing.words)
  const adds = /^(?:新增|净增)/.test(thing.words)
  return {
    ...thing,
    name: thing.words,
    kind,
    direction: cap ? 'within' : adds || rule === IN_STEP_RULE ? 'increase' : 'reach',
    becomes: cap ? 'cap' : kind === 'growthRate' ? 'rate' : 'flow',
    rule,
  }
}

const KINDS: { kind: Kind; example: string; words: RegExp }[] = [
  { kind: 'amount', example: '节能改造面积', words: /面积$|产量$|投资$|金额$|里程$|排放量/ },
  { kind: 'growthRate', example: '单位GDP能耗下降', words: /下降|增长|降低|增速|能耗|碳排放|强度|涨幅/ },
  { kind: 'ratio', example: '城镇调查失业率', words: /率|比例|比重|占比|优良/ },
  {
    kind: 'count',
    example: '新增就业岗位',
    words: /就业|岗位|人数|托位|学位|住房|床位|企业|户|改造|天数|人|租赁|桩|车位|棚改|套|培训/,
  },
]

// 保障性租赁住房筹措、供应: the second thing has its kind from the first.
const kindOf = (words: string, all: string): Kind =>
  KINDS.find((row) => row.words.test(words.length <= 3 ? all : words))?.kind ?? 'amount'
