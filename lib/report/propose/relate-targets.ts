// Look-alikes stay apart and say how they stand to each other: a sum of two, a subset, or only alike.
import { align } from './align'
import type { Draft } from './drafts'
import type { Group } from './merge-targets'
import { mayBeAlike } from './pairs'
import { likeness, likenessWords } from './same-object'
import { plainValue } from './unit-family'

/** `from` and `to` are indexes of the groups. */
export type Relation = { from: number; to: number; type: 'sum' | 'subset' | 'different'; inferred: boolean }

/** The relations between the groups, each once. */
export function relationsOf(groups: Group[]): Relation[] {
  const firsts = groups.map(({ drafts }) => drafts[0])
  const names = firsts.map(likenessWords)
  const alike = mayBeAlike(names, names)
  const sums = firsts.flatMap((first, index) =>
    sumOf(first, index, partsOf(firsts, alike[index] ?? [], index)),
  )
  const inSum = new Set(sums.flatMap(({ from, to }) => [`${from} ${to}`, `${to} ${from}`]))
  const inParts = new Set(sums.map(({ to }) => to))
  const others = firsts.flatMap((first, from) =>
    (alike[from] ?? [])
      .filter((to) => to !== from && !inSum.has(`${from} ${to}`) && !(inParts.has(from) && inParts.has(to)))
      .flatMap((to) => otherRelation(first, firsts[to], { from, to })),
  )
  return [...sums, ...others]
}

type Part = { draft: Draft; index: number }

// The parts of a sum name the same object, each with one of the sum's verbs.
function partsOf(firsts: Draft[], alike: number[], index: number): Part[] {
  const sum = firsts[index]
  if (!sum?.object.verbs.includes('+')) return []
  return alike.flatMap((at) => {
    const draft = firsts[at]
    if (!draft || at === index || draft.object.verbs === '' || draft.object.verbs.includes('+')) return []
    return sum.object.verbs.split('+').includes(draft.object.verbs) && likeness(sum, draft)
      ? [{ draft, index: at }]
      : []
  })
}

function sumOf(sum: Draft, from: number, parts: Part[]): Relation[] {
  const total = parts.reduce((all, { draft }) => all + sizeOf(draft), 0)
  if (parts.length < 2 || total !== sizeOf(sum)) return []
  return parts.map(({ index }) => ({ from, to: index, type: 'sum', inferred: false }))
}

const sizeOf = ({ item }: Draft) =>
  item.value === null ? Number.NaN : plainValue({ value: item.value, unit: item.unit })

type Ends = { from: number; to: number }

const WHOLE = /各类|全部|总|各级|全市|全区/
const PART = /公共|其中|市级|省级|国家级|示范/

function otherRelation(one: Draft, other: Draft | undefined, ends: Ends): Relation[] {
  if (!other || one.family !== other.family) return milestoneBeside(one, other, ends)
  if (saidWithin(other, one)) return [{ ...ends, type: 'subset', inferred: false }]
  if (isPart(one, other)) return [{ ...ends, type: 'subset', inferred: true }]
  return looksAlike(one, other) ? [{ ...ends, type: 'different', inferred: true }] : []
}

// 新增企业20家，其中规上企业5家: the text itself says that the second is of the first.
function saidWithin(whole: Draft, part: Draft): boolean {
  if (whole.passage.key !== part.passage.key || whole.item.end > part.item.start) return false
  const between = whole.passage.text.slice(whole.item.end, part.item.start)
  return /其中[^，。；]*$/.test(between) && !/[。；]/.test(between) && sizeOf(part) < sizeOf(whole)
}

function isPart(part: Draft, whole: Draft): boolean {
  const { shared, onlyOne, onlyOther } = align(part.object.words, whole.object.words)
  if (shared < 2 || part.passage.key === whole.passage.key || !(sizeOf(part) < sizeOf(whole))) return false
  return onlyOne !== '' && onlyOne.replace(PART, '') === '' && onlyOther.replace(WHOLE, '') === ''
}

const LONG = 6

// The same number of much the same name, in two sentences, and still not one thing.
function looksAlike(one: Draft, other: Draft): boolean {
  if (
    one.family === '比率' ||
    one.passage.position >= other.passage.position ||
    sizeOf(one) !== sizeOf(other)
  )
    return false
  const { shared, onlyOne, onlyOther } = align(one.object.words, other.object.words)
  return shared >= LONG && onlyOne !== '' && onlyOther !== '' && Number(one.item.value) > 1
}

// 站点街镇全覆盖 and 建成15个站点: an end and a count of the same object.
function milestoneBeside(one: Draft, other: Draft | undefined, ends: Ends): Relation[] {
  if (!other || one.item.value !== null || other.item.value === null) return []
  const name = other.object.words
  return name.length >= LONG && one.object.words.includes(name)
    ? [{ ...ends, type: 'different', inferred: true }]
    : []
}
