// From targets and sentences to tasks (domain.md, T): a headline target is one, a named object is one with all its
// figures, a sentence without a figure is one, and a stance is none.
import type { TaskClass } from '@/lib/domain/task'
import { align } from './align'
import type { Group } from './merge-targets'
import type { ReadPassage, ReadSource } from './read-passages'
import type { Relation } from './relate-targets'
import { stanceRule } from './stance-rules'
import type { Place, ProposedStance, ProposedTask } from './types'

export type TaskGround = {
  groups: Group[]
  mentions: Place[][]
  relations: Relation[]
  read: ReadSource
  ids: string[]
  /** The position of each passage by its key. */
  positions: Map<string, number>
}

export type TaskProposal = { tasks: ProposedTask[]; stances: ProposedStance[]; taskOf: Map<number, string> }

type Draft = Omit<ProposedTask, 'code' | 'targets'> & { groups: number[]; position: number }

/** Tasks in reading order with codes from 001, and the stances; `taskOf` gives each group its task's code. */
export function proposedTasks(ground: TaskGround): TaskProposal {
  const figured = figuredTasks(ground)
  const { drafts, stances } = wordedTasks(ground)
  const sorted = [...figured, ...drafts].sort((one, other) => one.position - other.position)
  const taskOf = new Map<number, string>()
  const tasks = sorted.map(({ groups, position, ...draft }, index): ProposedTask => {
    const code = String(index + 1).padStart(3, '0')
    for (const group of groups) taskOf.set(group, code)
    return { code, ...draft, targets: groups.map((group) => ground.ids[group] ?? '') }
  })
  return { tasks, stances, taskOf }
}

/** What belongs together stands close together; a sum and its parts know each other. */
const NEAR = 12

function figuredTasks(ground: TaskGround): Draft[] {
  const sets: number[][] = []
  const setOf = new Map<number, number[]>()
  const sums = sumsOf(ground.relations)
  ground.groups.forEach((_, index) => {
    const near = sets.slice(-NEAR).find((set) => set.some((other) => belongTogether(ground, other, index)))
    const own =
      (sums.get(index) ?? []).flatMap((other) => [setOf.get(other) ?? []]).find((set) => set.length > 0) ??
      near
    const set = own ?? []
    if (!own) sets.push(set)
    set.push(index)
    setOf.set(index, set)
  })
  return sets.map((set) => taskOfSet(ground, set))
}

// Each group of a sum with the others of it.
function sumsOf(relations: Relation[]): Map<number, number[]> {
  const sums = new Map<number, number[]>()
  for (const { type, from, to } of relations) {
    if (type !== 'sum') continue
    sums.set(from, [...(sums.get(from) ?? []), to])
    sums.set(to, [...(sums.get(to) ?? []), from])
  }
  return sums
}

// Several figures of one object in a sentence, or one number said of several.
function belongTogether({ groups }: TaskGround, one: number, other: number): boolean {
  const [a, b] = [groups[one]?.drafts[0], groups[other]?.drafts[0]]
  if (!a || !b || a.passage.key !== b.passage.key || a.passage.where === '目标') return false
  if (a.item.start === b.item.start || a.object.telling === b.object.telling) return true
  return a.family === b.family && a.family === '比率' && sharesHead(a.object.words, b.object.words)
}

const HEAD = 3

function sharesHead(one: string, other: string): boolean {
  const { shared } = align(one.slice(-HEAD), other.slice(-HEAD))
  return shared === HEAD
}

function taskOfSet({ groups, mentions, positions }: TaskGround, set: number[]): Draft {
  const drafts = set.flatMap((index) => groups[index]?.drafts ?? [])
  const places = [...drafts.map(({ place }) => place), ...set.flatMap((index) => mentions[index] ?? [])]
  const [first] = drafts
  const at = (place: Place) => (positions.get(place.passage) ?? 0) * POSITION + place.start
  const sources = uniquePlaces(places).sort((one, other) => at(one) - at(other))
  return {
    title: titleOf(first?.name ?? ''),
    class: classOf(set.flatMap((index) => groups[index]?.drafts[0].item ?? [])),
    chapter: sources[0]?.where ?? '',
    project: sources.find(({ where }) => /^附件[一二三四五六七八九十]/.test(where))?.where ?? null,
    sources,
    groups: set,
    position: at(sources[0] as Place),
    rule: set.length > 1 ? '同一对象的数' : first?.passage.where === '目标' ? '主要预期目标' : '一个对象',
    confidence: first?.item.confidence ?? 0,
  }
}

const POSITION = 100_000

function uniquePlaces(places: Place[]): Place[] {
  const seen = new Set<string>()
  return places.filter(({ passage, start, end }) => {
    const key = `${passage} ${start} ${end}`
    if (seen.has(key)) return false
    seen.add(key)
    return true
  })
}

function classOf(items: { value: string | null; measure: string }[]): TaskClass {
  return items.some(({ value, measure }) => value !== null || measure === 'external')
    ? 'quantified'
    : 'milestone'
}

function wordedTasks(ground: TaskGround): { drafts: Draft[]; stances: ProposedStance[] } {
  const drafts: Draft[] = []
  const stances: ProposedStance[] = []
  const mentioned = new Set(ground.mentions.flat().map(({ passage }) => passage))
  for (const read of ground.read.passages) {
    if (read.part !== 'targets' || read.passage.kind !== 'sentence' || read.items.length > 0) continue
    if (mentioned.has(read.passage.key) && read.passage.text.split(/[，；]/).length === 1) continue
    const stance = stanceRule(read.passage.text, isLead(read.passage))
    const place = wholeOf(ground.read, read)
    if (stance) stances.push({ ...place, rule: stance.name, reason: stance.reason })
    else drafts.push(wordedTask(read, place))
  }
  return { drafts, stances }
}

const isLead = ({ emphasis, text }: ReadPassage['passage']) =>
  emphasis?.some(({ start, end }) => start === 0 && end >= text.length - 1) ?? false

function wholeOf({ placeOf }: ReadSource, { passage }: ReadPassage): Place {
  const end = passage.text.length - (passage.text.endsWith('。') ? 1 : 0)
  return placeOf(passage, { start: 0, end })
}

function wordedTask({ passage }: ReadPassage, place: Place): Draft {
  return {
    title: titleOf(passage.text),
    class: 'qualitative',
    chapter: passage.where,
    project: /^附件[一二三四五六七八九十]/.test(passage.where) ? passage.where : null,
    sources: [place],
    groups: [],
    position: passage.position * POSITION,
    rule: '一句一项',
    confidence: 0.6,
  }
}

const LONGEST_TITLE = 20

function titleOf(words: string): string {
  const first = words.split(/[，；。：]/).find((clause) => clause.length >= 4) ?? words
  return first.slice(0, LONGEST_TITLE)
}
