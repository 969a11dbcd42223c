// One figure for each of several: 开工、竣工各100万平方米 promises two, 办结率、满意率均达100% tells two.
import type { Span } from '../types'

const SHARED =
  /^(.{2,80}?)(?:分别(?=新?增加?$|增长$|达到?$|建成$|新建$)|(?<![人年平户亩日月])均(?!衡|等)|各(?!类|种|项|级|界|区|县|镇|村|地|方|部门|街)|双双|都(?![一-龥]{0,3}[路街区市县镇乡村等段]))([一-龥]{0,6})$/
const LEAD_IN =
  /^(?:全年|今年|年内|力争|确保)*(?:新增|完成|新建|建成|建设|实现|打造|创建|培育|获批|新认定|引进|举办|开展)?/
const TOO_LONG = 24
/** One word for two (开竣工各…): both stand at one place. */
const JOINED = /开竣工(?:面积)?$/

/** The things that share the figure after these words, as places in the words; none where no 各 or 均 stands. */
export function sharersOf(words: string): Span[] {
  const list = SHARED.exec(words)?.[1] ?? ''
  let at = 0
  const spans: Span[] = []
  for (const item of list.split(/[、和及与]/)) {
    const lead = spans.length === 0 ? (LEAD_IN.exec(item)?.[0].length ?? 0) : 0
    if (item.length > lead) spans.push({ start: at + lead, end: at + item.length })
    at += item.length + 1
  }
  if (spans.length === 1 && JOINED.test(list)) spans.push(...spans)
  return spans.length > 1 && spans.every(({ start, end }) => end - start <= TOO_LONG) ? spans : []
}
