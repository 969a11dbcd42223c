// What the passages under a heading tell: results of the year before, targets of the year, or neither.
import type { Part } from '../figures/read-items'
import { openingYear, yearsIn } from './years'

/** `none` is for what explains words and tells nothing itself, `later` for the goals of years after this one. */
export type Telling = Part | 'none' | 'later'

/** The rule of a heading that speaks of the years after this one. */
export const LATER_RULE = '今后几年的目标'

type HeadingRule = { name: string; example: string; tells: Telling; fits: RegExp }

// The rules of a part or an annex, the first that fits counts.
const PART_RULES: HeadingRule[] = [
  {
    name: '名词解释',
    example: '附件2 名词解释',
    tells: 'none',
    fits: /(名词|术语|用语|词语|缩略语).{0,4}(解释|注释|注解|说明|释义)|^(注释|注解)/,
  },
  {
    name: '完成情况',
    example: '2023年实事项目完成情况',
    tells: 'results',
    fits: /(完成|落实|办理|进展|执行)情况/,
  },
  {
    name: '回顾',
    example: '2023年工作回顾',
    tells: 'results',
    fits: /回顾|总结|工作情况|成绩|成就|过去|[一五]年来|去年|上年/,
  },
  {
    name: '任务和目标',
    example: '2024年重点任务',
    tells: 'targets',
    fits: /任务|目标|安排|部署|打算|展望|思路|总体要求|重点工作|工作重点|建议|今后|未来|下一步|明年|实事|计划|清单/,
  },
  {
    name: '向前的标题',
    example: '二、奋力谱写新篇章',
    tells: 'targets',
    fits: /奋力|谱写|开创|迈进|勇当|新局面|新篇章/,
  },
]

// A chapter takes the telling of its part unless it says otherwise itself.
const CHAPTER_RULES: HeadingRule[] = [
  {
    name: '章中的回顾',
    example: '（一）2023年工作回顾',
    tells: 'results',
    fits: /工作回顾$|^(过去|去年|上年)/,
  },
  {
    name: '章中的目标',
    example: '（二）2024年主要目标',
    tells: 'targets',
    fits: /^(今后|下一步|明年|未来)|(预期目标|总体要求|工作任务|工作安排|工作打算)$/,
  },
]

/** What a part's heading says of its passages, null when it says nothing. A year in it counts before its words, unless
 * the words look back. `year` is the year of the targets, 0 when unknown. */
export function tellingOfPart(heading: string, year: number): { telling: Telling; rule: string } | null {
  if (isLater(heading, year)) return { telling: 'later', rule: LATER_RULE }
  const [first, second, third] = PART_RULES
  for (const rule of [first, second, third])
    if (rule?.fits.test(heading)) return { telling: rule.tells, rule: rule.name }
  return tellingOfYear(heading, year) ?? ruled(PART_RULES, heading)
}

/** The same for a chapter's heading: only what is said outright. */
export function tellingOfChapter(heading: string, year: number): { telling: Telling; rule: string } | null {
  if (isLater(heading, year)) return { telling: 'later', rule: LATER_RULE }
  return ruled(CHAPTER_RULES, heading) ?? (openingYear(heading) > 0 ? tellingOfYear(heading, year) : null)
}

const YEARS_AHEAD =
  /“?十([二三四五六七])五”?(?!以来)|第十([二三四五六七])个五年|(?:今后|未来)[三五35]年|远景目标/
const PLANS = '二三四五六七'
const FIRST_PLAN_ENDS = 2015

/** The last year of a five-year plan: 四 (十四五) gives 2025. */
export const planEnd = (numeral: string) => FIRST_PLAN_ENDS + 5 * PLANS.indexOf(numeral)

// “十五五”时期主要目标任务, 今后五年奋斗目标: not where the heading names this year as well.
function isLater(heading: string, year: number): boolean {
  const found = YEARS_AHEAD.exec(heading)
  if (!found || year === 0 || /今年|回顾|成就/.test(heading)) return false
  if (yearsIn(heading).some((named) => named.year === year)) return false
  const plan = found[1] ?? found[2]
  return plan === undefined || planEnd(plan) > year
}

function ruled(rules: HeadingRule[], heading: string) {
  const rule = rules.find(({ fits }) => fits.test(heading))
  return rule ? { telling: rule.tells, rule: rule.name } : null
}

function tellingOfYear(heading: string, year: number): { telling: Telling; rule: string } | null {
  const last = yearsIn(heading).at(-1)?.year
  if (!last || !year) return null
  return { telling: last < year ? 'results' : 'targets', rule: '标题中的年份' }
}
