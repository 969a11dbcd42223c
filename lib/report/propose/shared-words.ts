// What stands once for several items of a list: the verb of the first (新建2个中心、3个驿站), the noun of the last
// (新建1条、翻建2条步道).
import { itemNumberingLength } from '../lines'
import type { PlacedItem } from './read-passages'

const LIST = /^[^，；。：]*$/
const VERB = /新增|净增|新建|翻建|改建|改扩建|建成|新设|新开|修缮|改造|更新|供应|筹措/g

/** The items with their names made whole and the verb that governs them. */
export function withSharedWords(items: PlacedItem[]): (PlacedItem & { name: string; verb: string })[] {
  const verbs: string[] = []
  return items.map((placed, index) => {
    const own = [...placed.before.matchAll(VERB)].map(([verb]) => verb).join('')
    const inList = sameList(items[index - 1], placed)
    verbs[index] = own || (inList && !VERB_AFTER.test(placed.clause) ? (verbs[index - 1] ?? '') : '')
    return { ...placed, name: wholeName(items, index), verb: verbs[index] ?? '' }
  })
}

const VERB_AFTER = /改造|修缮|更新/

function sameList(before: PlacedItem | undefined, placed: PlacedItem): boolean {
  if (before?.passage.key !== placed.passage.key) return false
  return LIST.test(placed.passage.text.slice(before.item.end, placed.item.start))
}

function wholeName(items: PlacedItem[], index: number): string {
  const placed = items[index] as PlacedItem
  const next = items[index + 1]
  const name = placed.item.name.trim()
  const unnumbered = name.slice(itemNumberingLength(name)).replace(/^我们将?/, '')
  if (unnumbered !== '' || !next || !sameList(placed, next)) return unnumbered
  return placed.before.trim() + next.item.name
}
