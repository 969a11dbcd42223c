// An item with what is needed to lay it beside others: its object, its stage, its unit's family, its sentence.
import type { Item } from '../figures/read-items'
import { type ObjectWords, objectWords } from './object-words'
import type { PlacedItem, ReadPassage } from './read-passages'
import { withSharedWords } from './shared-words'
import { type Stage, stageOf } from './stage-of'
import { unitFamily } from './unit-family'

export type Draft = PlacedItem & {
  name: string
  /** The object by the item's name, and by all the words of its clause. */
  object: ObjectWords
  wording: ObjectWords
  stage: Stage | null
  family: string
  /** The sentence up to the item's clause: 推进“美丽家园”建设，… */
  lead: string
}

/** The drafts of all items in the passages of one part, in reading order. `places` are the report's own names. */
export function draftsOf(passages: ReadPassage[], part: 'results' | 'targets', places: string[]): Draft[] {
  return passages
    .filter((read) => read.part === part)
    .flatMap(({ items }) => withSharedWords(items).map((placed) => draftOf(placed, places)))
}

function draftOf(placed: PlacedItem & { name: string; verb: string }, places: string[]): Draft {
  const { item, before, clause, passage, place, verb } = placed
  const after = clause.slice(before.length + item.end - item.start)
  const words = wordsAround(item, before, after)
  const name = placed.name.trim() || words
  return {
    ...placed,
    name,
    object: objectWords(name, verb + before, places),
    wording: objectWords(words || name, verb + before, places),
    stage: stageOf(placed.name, '') ?? stageOf(before, after),
    family: item.value === null ? '节点' : unitFamily(item.unit),
    lead: passage.text.slice(0, place.start),
  }
}

// A growth or a rank that follows belongs to the figure, not to its object.
function wordsAround({ value, name }: Item, before: string, after: string): string {
  return value === null ? name : before + after.replace(/^[余多]?(?:以上|以下|以内|左右)/, '')
}
