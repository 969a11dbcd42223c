// Whether two figures are said of the same object, by named rules from the surest to the weakest.
import { align } from './align'
import type { Draft } from './drafts'

/** `extra` are the words that only one of the two names has; `confidence` between 0 and 1. */
export type Likeness = { rule: string; confidence: number; extra: string }

/** Words that make another object of the same noun: a figure of the whole is none of the part. */
const RESTRICTS =
  /城镇|农村|工业|农业|服务业|制造业|规上|规模以上|限上|限额以上|民间|民营|外商|外资|进口|出口|一产|二产|三产|第一|第二|第三|国家级|省级|市级|公共|公办|民办|地方|小巨人|技改|房地产|基础设施|战略性|新兴|核心|重点|人均|每千|每万|单位|中心城|入境|国内|线上|网上/

/** Nouns that name nothing by themselves. */
const GENERIC =
  /^(?:项目|重点|活动|企业|人才|平台|基地|岗位|个|家|资金|投资|产值|面积|总投资|主体|企业家|学校|医院|道路|小区|社区|群众|居民|示范|试点|园区|中心|工程|场次|服务|覆盖率|增速|占比|比重|贷款|补贴)$/

type Rule = { name: string; confidence: number; extra: (one: Draft, other: Draft) => string | null }

const RULES: Rule[] = [
  {
    name: '名称相同',
    confidence: 0.95,
    extra: (one, other) => (one.object.telling === other.object.telling ? '' : null),
  },
  { name: '一名包含另一名', confidence: 0.85, extra: containing },
  { name: '上文点明', confidence: 0.7, extra: toldBefore },
]

/** How the two are alike, or null. Both must count the same kind of thing at the same stage. */
export function likeness(one: Draft, other: Draft): Likeness | null {
  if (one.family !== other.family && one.item.value !== null) return null
  if (isGeneric(one) || isGeneric(other)) return null
  for (const { name, confidence, extra } of RULES) {
    const words = extra(one, other)
    if (words !== null) return { rule: name, confidence, extra: words }
  }
  return null
}

const isGeneric = ({ object }: Draft) => object.telling.length < 2 || GENERIC.test(object.telling)

const SHORTEST = 3

// 社区长者食堂 and 长者食堂; one name whole within the other, the rest changing nothing.
function containing(one: Draft, other: Draft): string | null {
  const { shared, onlyOne, onlyOther } = align(one.object.telling, other.object.telling)
  if (onlyOne !== '' && onlyOther !== '') return null
  const extra = onlyOne + onlyOther
  if (shared < SHORTEST || extra.length > shared || RESTRICTS.test(extra)) return null
  return extra
}

// 启动…地块 after 零星地块改造: the sentence has said before what the name leaves out, and the stage is the same.
function toldBefore(one: Draft, other: Draft): string | null {
  if (one.stage === null || one.stage !== other.stage) return null
  const { shared, onlyOne, onlyOther } = align(one.object.telling, other.object.telling)
  const [extra, lead] = onlyOne === '' ? [onlyOther, one.lead] : [onlyOne, other.lead]
  if (shared < 2 || (onlyOne !== '' && onlyOther !== '') || extra.length < SHORTEST) return null
  return [...extra].every((char) => lead.includes(char)) ? '' : null
}
