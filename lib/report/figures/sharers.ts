// One figure for each of several: 开工、竣工各100万平方米 promises two.
import type { Span } from '../types'

const SHARED = /([^，；。：]+)各(?:新增|建设|建成|完成)?$/
const LEAD_IN = /^(?:全年|今年|年内)?(?:新增|完成|新建|建成|建设|实现|打造|创建|培育)?/

/** The things that share the figure after these words, as spans of the sentence; none where 各 does not stand. */
export function sharersOf(before: string): Span[] {
  const match = SHARED.exec(before)
  if (!match) return []
  const list = match[1] ?? ''
  let at = match.index
  const spans: Span[] = []
  for (const item of list.split(/[、和及]/)) {
    const lead = spans.length === 0 ? (LEAD_IN.exec(item)?.[0].length ?? 0) : 0
    if (item.length > lead) spans.push({ start: at + lead, end: at + item.length })
    at += item.length + 1
  }
  return spans.length > 1 ? spans : []
}
