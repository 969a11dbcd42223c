// Goals for later years: from 到2026年 on, until the sentence comes back to this year.
import type { Span } from '../types'

const YEARS = '[一二两三四五六七八九十\\d]{1,2}'
const LATER = new RegExp(
  `(?:到|至|锚定|力争|瞄准|对标|确保)(20\\d\\d)年|(?:到|至)?“?十([二三四五六])五”?(?:期?末|时期|期间)|(?:到|至)“?十([二三四五六])五”?规划|${YEARS}年(?:内(?![^，。；]{0,8}(?<![为除到])了)|(?:左右)?的?时间)|(?:未来|今后)${YEARS}年|(?:明|后)年`,
  'g',
)
const backTo = (year: number) => new RegExp(`${year}年|今年|全年(?!龄)|年度|(?<!${YEARS})年内|。`, 'g')

/** Where the report's year is unknown, “十三五”期间 may as well lie behind. */
const PLAN_SPAN = /(?:时期|期间)$/

// The 十二五 plan ends in 2015, each other one five years from it.
function yearOf([, year, named, planned]: RegExpMatchArray): number {
  const plan = named ?? planned
  if (year !== undefined) return Number(year)
  return plan === undefined ? Number.POSITIVE_INFINITY : 2015 + 5 * '二三四五六'.indexOf(plan)
}

/** The stretches of the text, in order, whose figures are goals for a year later than the given one. */
export function laterGoals(text: string, year: number): Span[] {
  const backs = [...text.matchAll(backTo(year))].map((match) => match.index)
  const spans: Span[] = []
  let next = 0
  for (const match of text.matchAll(LATER)) {
    if (yearOf(match) <= year || (year <= 0 && PLAN_SPAN.test(match[0]))) continue
    while ((backs[next] ?? text.length) <= match.index && next < backs.length) next += 1
    if ((spans.at(-1)?.end ?? 0) <= match.index)
      spans.push({ start: match.index, end: backs[next] ?? text.length })
  }
  return spans
}
