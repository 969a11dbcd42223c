// Goals for later years: from 到2026年 on, until the sentence comes back to this year.
const LATER = /(?:到|至|锚定|力争)(20\d\d)年|[一二两三四五六七八九十]年内/g
const BACK = /今年|全年|年度|(?<![一二两三四五六七八九十])年内|。/g

/** Whether a figure that follows these words belongs to a year later than the report's. */
export function isLaterGoal(before: string, year: number): boolean {
  const later = [...before.matchAll(LATER)].filter(
    (match) => match[1] === undefined || Number(match[1]) > year,
  )
  const from = later.at(-1)
  if (!from) return false
  return ![...before.matchAll(BACK)].some((match) => match.index > from.index)
}
