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
  /** True where the figure sums up, or averages, several years. */
  ofYears: boolean
  /** True where it is the size of a change (再增加40元), not what is reached. */
  isChange: boolean
  /** The sentence up to the item's clause: 推进“美丽家园”建设，… */
  lead: string
}

/** The drafts of all items in the passages of one part, in reading order. `places` are the report's own names. */
export function draftsOf(passages: ReadPassage[], part: 'results' | 'targets', places: string[]): Draft[] {
  return passages.flatMap(({ items }) =>
    withSharedWords(items.filter((placed) => placed.part === part)).map((placed) => draftOf(placed, places)),
  )
}

/** What is said longer ago names nothing for the figure. */
const LONGEST_LEAD = 240

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
    ofYears: isOfYears(placed, passage.text.slice(Math.max(0, place.end - LONGEST_LEAD), place.end)),
    isChange: CHANGE.test(before) && item.kind !== 'growthRate',
    lead: passage.text.slice(Math.max(0, place.start - LONGEST_LEAD), place.start),
  }
}

// A growth or a rank that follows belongs to the figure, not to its object.
function wordsAround({ value, name }: Item, before: string, after: string): string {
  return value === null ? name : before + after.replace(/^[余多]?(?:以上|以下|以内|左右)/, '')
}

// The verb of a change, and after it no word that says what is reached (提高到).
const CHANGE = /(?:增加|提高|提升|上升|下降|降低|减少|压减|缩短)(?:(?![达到至])[^，；、。]){0,10}$/
const YEARS = /年均|[三四五]年[来间]|[三四五]年累计|过去[三四五]年/
const ONE_YEAR = /去年|上年|全年|20\d\d年/

// Under 过去五年工作回顾 a sum belongs to five years unless its sentence names one.
function isOfYears({ item, underYears }: PlacedItem, sentence: string): boolean {
  if (YEARS.test(sentence)) return true
  return underYears && (item.measure === 'flow' || item.measure === 'rate') && !ONE_YEAR.test(sentence)
}
