// What differs between a result and the target beside it, in words that are shown with the pair.
import type { Comparability } from '@/lib/domain/comparability'
import type { Draft } from './drafts'
import { listsDiffer, thingsCounted } from './things-counted'

/** The note of a pair; null where nothing differs. */
export function comparisonNote(comparability: Comparability, result: Draft, target: Draft): string | null {
  if (comparability === 'stockFlow') return stockNote(result, target)
  if (comparability === 'growth') return growthNote(result, target)
  if (comparability === 'scope') return scopeNote(result, target)
  return null
}

function growthNote({ item: result }: Draft, { item: target }: Draft): string | null {
  if ((result.trend === 'down') === (target.trend === 'down')) return null
  return result.trend === 'down' ? '上年为下降' : '今年目标为下降'
}

function stockNote({ item, isChange }: Draft, target: Draft): string {
  if (isChange !== target.isChange)
    return isChange ? '上年实绩是增减数，今年目标是达到数' : '上年实绩是达到数，今年目标是增减数'
  return item.measure === 'stock'
    ? '上年实绩是年末总数，今年目标是新增数'
    : '上年实绩是新增数，今年目标是总数'
}

const VERBS: Record<string, string> = { adds: '新增、新建', renews: '翻建、改造', supplies: '供应、筹措' }
const verbsIn = (verbs: string) =>
  verbs
    .split('+')
    .map((verb) => VERBS[verb] ?? verb)
    .join('和')

function scopeNote(result: Draft, target: Draft): string {
  const [before, ahead] = [result.wording, target.wording]
  if (result.ofYears) return '口径不同：上年实绩为多年合计或年均'
  if (before.scope !== ahead.scope)
    return `口径不同：${before.scope || '上年无此说明'}；${ahead.scope || '今年无此说明'}`
  if (before.verbs !== '' && ahead.verbs !== '' && before.verbs !== ahead.verbs)
    return `口径不同：上年为${verbsIn(before.verbs)}，今年为${verbsIn(ahead.verbs)}`
  const lists = [thingsCounted(result), thingsCounted(target)] as const
  if (listsDiffer(...lists)) return `口径不同：上年为“${lists[0].join('、')}”，今年为“${lists[1].join('、')}”`
  return `口径不同：上年为“${result.name}”，今年为“${target.name}”`
}
