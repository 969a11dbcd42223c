// Lays each result beside the one target of the same object and says how the two compare (same, growth, scope, stockFlow).
import type { Comparability } from '@/lib/domain/comparability'
import type { Item } from '../figures/read-items'
import type { Draft } from './drafts'
import type { Group } from './merge-targets'
import { mayBeAlike } from './pairs'
import { type Likeness, likeness, likenessWords } from './same-object'
import { stagesDiffer } from './stage-of'
import { listsDiffer, thingsCounted } from './things-counted'
import { plainValue } from './unit-family'

/** A pair by the indexes of the result and of the group; both values as written, in `unit`. */
export type Pair = {
  result: number
  group: number
  comparability: Comparability
  resultValue: string
  targetValue: string
  unit: string
  rule: string
  confidence: number
}

type Candidate = Pair & { score: number }

/** The pairs, at most one for each result and each target, in the order of the targets. */
export function comparedWith(results: Draft[], groups: Group[]): Pair[] {
  const alike = mayBeAlike(
    groups.map(({ drafts }) => drafts.map(likenessWords).join('　')),
    results.map(likenessWords),
  )
  const candidates = groups.flatMap((group, index) => {
    const own = (alike[index] ?? []).flatMap((at) =>
      candidateOf(results[at], group, { result: at, group: index }),
    )
    return withoutTies(own)
  })
  const taken = new Set<string>()
  const chosen = candidates
    .sort((one, other) => other.score - one.score || one.group - other.group)
    .filter(({ result, group }) => {
      if (taken.has(`r${result}`) || taken.has(`t${group}`)) return false
      taken.add(`r${result}`).add(`t${group}`)
      return true
    })
  return chosen.sort((one, other) => one.group - other.group).map(({ score, ...pair }) => pair)
}

// Two results that fit a target equally well (城镇, 农村) leave open which is meant: then neither is.
function withoutTies(candidates: Candidate[]): Candidate[] {
  const best = Math.max(...candidates.map(({ score }) => score))
  const first = candidates.filter(({ score }) => score === best)
  return first.length > 1 ? [] : candidates
}

type Ends = { result: number; group: number }

function candidateOf(result: Draft | undefined, { drafts }: Group, ends: Ends): Candidate[] {
  if (!result) return []
  const found = drafts.flatMap((target) => pairOf(result, target, ends))
  return found.sort((one, other) => other.score - one.score).slice(0, 1)
}

function pairOf(result: Draft, target: Draft, ends: Ends): Candidate[] {
  const values = valuesOf(result, target)
  if (!values || stagesDiffer(result.stage, target.stage)) return []
  const like = likeness(values.growth ? { ...result, family: target.family } : result, target)
  if (!like) return []
  const comparability = comparabilityOf({ result, target, like, growth: values.growth })
  const { resultValue, targetValue, unit } = values
  const { rule, confidence } = like
  return [
    {
      ...ends,
      comparability,
      resultValue,
      targetValue,
      unit,
      rule,
      confidence,
      score: scoreOf(like, comparability),
    },
  ]
}

const LESS: Record<Comparability, number> = { same: 0, growth: 0, scope: 0.1, stockFlow: 0.2 }

const scoreOf = ({ confidence, extra }: Likeness, comparability: Comparability) =>
  confidence - extra.length / 100 - LESS[comparability]

type Values = { resultValue: string; targetValue: string; unit: string; growth: boolean }

/** Growth against growth, a level against a level, an amount against an amount; else nothing to lay side by side. */
function valuesOf(
  { item: result, family }: Draft,
  { item: target, family: targetFamily }: Draft,
): Values | null {
  if (target.value === null || result.value === null) return null
  if (target.kind === 'growthRate') {
    const grown =
      result.yoy ?? (result.kind === 'growthRate' && result.unit === target.unit ? result.value : null)
    return grown === null
      ? null
      : { resultValue: grown, targetValue: target.value, unit: target.unit, growth: true }
  }
  if (result.kind === 'growthRate' || family !== targetFamily) return null
  if (target.kind === 'ratio' && changes(result) !== changes(target)) return null
  return {
    resultValue: inUnit(result.value, result.unit, target.unit),
    targetValue: target.value,
    unit: target.unit,
    growth: false,
  }
}

/** A change in points is none of the share that it changes; a share held and one capped are one. */
const changes = ({ measure }: Item) => measure === 'rate'

// 1.59亿元 beside 9000万元 is told in the target's unit.
function inUnit(value: string, unit: string, wanted: string): string {
  const times = plainValue({ value: '1', unit }) / plainValue({ value: '1', unit: wanted })
  return times === 1 ? value : String(Number((Number(value) * times).toPrecision(12)))
}

type Compared = { result: Draft; target: Draft; like: Likeness; growth: boolean }

const COMPARABILITY: { name: Comparability; example: string; fits: (compared: Compared) => boolean }[] = [
  {
    name: 'scope',
    example: '五年累计 and 今年',
    fits: ({ result, target }) => result.ofYears !== target.ofYears,
  },
  { name: 'growth', example: '增长7% and 增长5%', fits: ({ growth }) => growth },
  {
    name: 'stockFlow',
    example: '达160家 and 新增20家',
    fits: ({ result, target }) => isStock(result) !== isStock(target),
  },
  {
    name: 'stockFlow',
    example: '提高到450元 and 再增加40元',
    fits: ({ result, target }) => result.isChange !== target.isChange,
  },
  {
    name: 'scope',
    example: '企业 and 企业（含培育）',
    fits: ({ result, target }) => result.wording.scope !== target.wording.scope,
  },
  { name: 'scope', example: '新增 and 供应', fits: ({ result, target }) => verbsDiffer(result, target) },
  {
    name: 'scope',
    example: '道路大中修、积水改善 and 道路大中修、积水改善和架空线入地',
    fits: ({ result, target }) => listsDiffer(thingsCounted(result), thingsCounted(target)),
  },
  {
    name: 'scope',
    example: '总部 and 总部及其他总部',
    fits: ({ like }) => like.extra.length > 2 || LEVEL.test(like.extra),
  },
]

const LEVEL = /国家|省级|市级|区级|县级/

const comparabilityOf = (compared: Compared): Comparability =>
  COMPARABILITY.find(({ fits }) => fits(compared))?.name ?? 'same'

/** 新建46公里、累计达到318公里: the second sums up all there is. */
const SUMMED = /^累计(?:已?达到?|为)?[约近超]?$/

const isStock = ({ item, before }: Draft) => item.measure === 'stock' || SUMMED.test(before)

const verbsDiffer = ({ object: one }: Draft, { object: other }: Draft) =>
  one.verbs !== '' && other.verbs !== '' && one.verbs !== other.verbs
