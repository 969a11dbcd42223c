// What differs between a result and the target beside it, in words that are shown with the pair.
import type { Draft } from './drafts'
import type { Comparability } from './types'

/** The note of a pair; null where nothing differs. */
export function comparisonNote(comparability: Comparability, result: Draft, target: Draft): string | null {
  if (comparability === 'stockFlow') return stockNote(result)
  if (comparability === 'growth') return result.item.trend === 'down' ? '上年为下降' : null
  if (comparability === 'scope') return scopeNote(result, target)
  return null
}

const stockNote = ({ item }: Draft) =>
  item.measure === 'stock' ? '上年实绩是年末总数，今年目标是新增数' : '上年实绩是新增数，今年目标是总数'

const VERBS: Record<string, string> = { adds: '新增、新建', renews: '翻建、改造', supplies: '供应、筹措' }
const verbsIn = (verbs: string) =>
  verbs
    .split('+')
    .map((verb) => VERBS[verb] ?? verb)
    .join('和')

function scopeNote(
  { wording: before, name: result }: Draft,
  { wording: ahead, name: target }: Draft,
): string {
  if (before.scope !== ahead.scope)
    return `口径不同：${before.scope || '上年无此说明'}；${ahead.scope || '今年无此说明'}`
  if (before.verbs !== '' && ahead.verbs !== '' && before.verbs !== ahead.verbs)
    return `口径不同：上年为${verbsIn(before.verbs)}，今年为${verbsIn(ahead.verbs)}`
  return `口径不同：上年为“${result}”，今年为“${target}”`
}
