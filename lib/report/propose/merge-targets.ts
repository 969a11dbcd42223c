// One commitment, several mentions: figures of the same size and object that stand in different sentences are one target.
import type { Draft } from './drafts'
import { mayBeAlike } from './pairs'
import { type Likeness, likeness, likenessWords, sameHead } from './same-object'
import { stagesDiffer } from './stage-of'
import { plainValue, sameSize } from './unit-family'

/** A target with all the places of its figure; the first gives name and reading. `likenesses` say why each was added. */
export type Group = { drafts: [Draft, ...Draft[]]; likenesses: Likeness[] }

/** The drafts in groups, in reading order of their first places. */
export function mergedTargets(drafts: Draft[]): Group[] {
  const names = drafts.map(likenessWords)
  const alike = mayBeAlike(names, names)
  const groupOf: Group[] = []
  const bySize = new Map<string, Group[]>()
  drafts.forEach((draft, index) => {
    const sameSized = bySize.get(sizeOf(draft)) ?? []
    const found =
      bestGroup(draft, earlierGroups(groupOf, alike[index] ?? [], index)) ?? groupByLead(draft, sameSized)
    if (found) {
      found.group.drafts.push(draft)
      found.group.likenesses.push(found.likeness)
    }
    const group = found?.group ?? { drafts: [draft], likenesses: [] }
    groupOf.push(group)
    if (!found && sameSized.length < MOST_OF_A_SIZE) bySize.set(sizeOf(draft), [...sameSized, group])
  })
  return [...new Set(groupOf)]
}

/** More figures of one size than any report has: a text that means harm. */
const MOST_OF_A_SIZE = 60

const sizeOf = ({ item, family }: Draft) =>
  `${plainValue({ value: item.value ?? '', unit: item.unit })} ${family}`

const earlierGroups = (groupOf: Group[], alike: number[], index: number) =>
  [...new Set(alike.filter((other) => other < index).map((other) => groupOf[other]))].filter(
    (group) => group !== undefined,
  )

type Found = { group: Group; likeness: Likeness }

function bestGroup(draft: Draft, groups: Group[]): Found | null {
  let best: Found | null = null
  for (const group of groups) {
    if (group.drafts.some((other) => other.passage.key === draft.passage.key)) continue
    const found = samePromise(group.drafts[0], draft)
    if (found && (!best || found.confidence > best.likeness.confidence)) best = { group, likeness: found }
  }
  return best
}

function samePromise(one: Draft, other: Draft): Likeness | null {
  if (!sameReading(one, other) || stagesDiffer(one.stage, other.stage)) return null
  if (one.isChange !== other.isChange || (isAside(one) && isAside(other))) return null
  if (one.object.verbs !== '' && other.object.verbs !== '' && one.object.verbs !== other.object.verbs)
    return null
  const alike = likeness(one, other)
  if (one.item.value === null) return alike?.extra === '' ? alike : null
  return alike ?? sameNumberAndHead(one, other)
}

// 教育工程（项目6个，其中基建类5个） and 健康工程（项目8个，其中基建类5个）: what two brackets count is never one thing.
function isAside({ passage, item }: Draft): boolean {
  const before = passage.text.slice(0, item.start)
  return before.lastIndexOf('（') > before.lastIndexOf('）')
}

// 新增学位2000个 in the body, 新增中小学学位2000个 in the annex: a number that is no chance, and one head.
function sameNumberAndHead(one: Draft, other: Draft): Likeness | null {
  const inAnnex = [one, other].filter(({ passage }) => passage.where.startsWith('附件')).length
  if (inAnnex !== 1 || one.family !== other.family || !(Number(one.item.value) > FEW)) return null
  return sameHead(one, other) ? { rule: '数同且中心词同', confidence: 0.75, extra: '' } : null
}

function sameReading({ item: one }: Draft, { item: other }: Draft): boolean {
  if (one.value === null || other.value === null) return one.value === other.value && one.kind === other.kind
  if (one.kind !== other.kind || one.trend !== other.trend || one.valueTo !== other.valueTo) return false
  return sameSize({ value: one.value, unit: one.unit }, { value: other.value, unit: other.unit })
}

const FEW = 10
const LONG_LEAD = 4

// 推进“美丽家园”建设，实施旧住房修缮改造100万平方米 and 实施100万平方米“美丽家园”建设: one names what the other's sentence
// has named before. Small numbers are alike by chance, so they are never joined in this way.
function groupByLead(draft: Draft, groups: Group[]): Found | null {
  const { value } = draft.item
  if (value === null || Number(value) <= FEW) return null
  for (const group of groups) {
    const [first] = group.drafts
    if (first.passage.key === draft.passage.key || !sameReading(first, draft)) continue
    if (stagesDiffer(first.stage, draft.stage) || first.isChange !== draft.isChange) continue
    if (names(draft.lead, first) || names(first.lead, draft))
      return { group, likeness: { rule: '上文同名', confidence: 0.7, extra: '' } }
  }
  return null
}

const names = (lead: string, { object }: Draft) =>
  object.telling.length >= LONG_LEAD && lead.replaceAll(/[“”]/g, '').includes(object.telling)
