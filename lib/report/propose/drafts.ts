// An item with what is needed to lay it beside others: its object, its stage, its unit's family, its sentence.
import type { Item } from '../figures/read-items'
import { type ObjectWords, objectWords } from './object-words'
import type { PlacedItem, ReadPassage } from './read-passages'
import { type Stage, stageOf } from './stage-of'
import { unitFamily } from './unit-family'

export type Draft = PlacedItem & {
  object: ObjectWords
  stage: Stage | null
  family: string
  /** The sentence up to the item's clause: 推进“美丽家园”建设，… */
  lead: string
}

/** The drafts of all items in the passages of one part, in reading order. */
export function draftsOf(passages: ReadPassage[], part: 'results' | 'targets', places: string[]): Draft[] {
  return passages
    .filter((read) => read.part === part)
    .flatMap(({ items }) => withSharedVerbs(items.map((placed) => draftOf(placed, places))))
}

function draftOf(placed: PlacedItem, places: string[]): Draft {
  const { item, before, clause, passage, place } = placed
  const after = clause.slice(before.length + item.end - item.start)
  return {
    ...placed,
    object: objectWords(nameOf(item, clause), before, places),
    stage: stageOf(before, after),
    family: unitFamily(item.unit),
    lead: passage.text.slice(0, place.start),
  }
}

const nameOf = ({ name }: Item, clause: string) => (name.trim() === '' ? clause : name)

const LIST = /^[^，；。：]*$/

// 新建2个中心、3个驿站: the verb of the list's first item is the verb of the next.
function withSharedVerbs(drafts: Draft[]): Draft[] {
  drafts.forEach((draft, index) => {
    const before = drafts[index - 1]
    if (!before || draft.object.verbs !== '' || before.passage.key !== draft.passage.key) return
    if (LIST.test(draft.passage.text.slice(before.item.end, draft.item.start)))
      draft.object = { ...draft.object, verbs: before.object.verbs }
  })
  return drafts
}
