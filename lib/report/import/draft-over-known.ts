// Another reading of a published year: what stands keeps code, title, departments and decisions; only what is new is added.
import { withKeys } from '@/lib/domain/draft/codes'
import type {
  DraftContent,
  DraftPlace,
  DraftResult,
  DraftStance,
  DraftTarget,
  DraftTask,
  DraftUnclaimed,
} from '@/lib/domain/draft/content'
import { isByHand } from '@/lib/domain/draft/figure-by-hand'
import { overlap, type Passages, passagesByKey } from '@/lib/domain/draft/places'
import type { KnownReport, KnownTarget, KnownTask } from './known-report'
import { located, locatedAll, locatedFigures } from './located'

const KEPT = { rule: '沿用已发布的任务', confidence: 1 }
const NO_FIGURE_BEFORE = '已发布的任务没有把它列为指标'
const RETIRED = '此前已停用'
const NOT_FOUND = '重新读取时没有找到对应的句子'

/** The fresh reading laid over the known tasks; fresh tasks that are none of theirs get codes above the highest given. */
export function draftOverKnown(fresh: DraftContent, known: KnownReport): DraftContent {
  const passages = passagesByKey(fresh)
  const ground = groundOf(fresh, known, passages)
  const { joined, matches, stances, figures } = ground
  const added = newTasks(fresh, ground)
  const targets = [
    ...figures.map(({ target }) => valued(fresh, target, matches)),
    ...unmatched(fresh, matches),
  ]
  const keptOr = (id: string) => matches.get(id) ?? id
  return {
    ...fresh,
    tasks: inReadingOrder(passages, [...joined, ...added]).map((task) =>
      withKeys(inTextOrder(targets, task)),
    ),
    targets,
    results: fresh.results.map((result) => ({
      ...result,
      answers: known.answers[resultKey(result)] ?? null,
    })),
    comparisons: fresh.comparisons.map((pair) => ({ ...pair, target: keptOr(pair.target) })),
    unclaimed: [...fresh.unclaimed, ...setAside(fresh, ground)],
    stances,
    highest: ground.highest + added.length,
  }
}

/** What stands, and which fresh figures are its own. */
function groundOf(fresh: DraftContent, known: KnownReport, passages: Passages): Ground {
  const joined = known.tasks.map((task) => keptTask(passages, task))
  const figures = known.tasks.flatMap((task) => keptTargets(passages, task))
  return {
    joined,
    figures,
    matches: matchedFigures(fresh, figures),
    highest: Math.max(0, ...known.tasks.map(({ code }) => Number(code))),
    stances: keptStances(fresh, joined, known),
  }
}

const resultKey = ({ passage, figure }: DraftResult) => `${passage}-${figure.start}`

const keptId = (code: string, key: string) => `k${code}-${key}`

function keptTask(passages: Passages, { targets, retired, ...task }: KnownTask): DraftTask {
  const sources = locatedAll(passages, task.sources)
  const gone = retired || sources.length === 0
  return {
    ...task,
    ...KEPT,
    sources,
    targets: targets
      .filter((target) => !target.retired && isThere(passages, target))
      .map(({ key }) => keptId(task.code, key)),
    keys: Object.fromEntries(targets.map(({ key }) => [keptId(task.code, key), key])),
    fate: gone ? { kind: 'dropped', reason: retired ? RETIRED : NOT_FOUND } : null,
    known: true,
  }
}

/** A figure whose words are gone is gone with them; a milestone stays with its task. */
const isThere = (passages: Passages, { sources }: KnownTarget) =>
  sources.length === 0 || sources.some((source) => located(passages, source) !== null)

type KeptFigure = { target: DraftTarget; code: string }

function keptTargets(passages: Passages, { code, targets }: KnownTask): KeptFigure[] {
  return targets.map(({ key, retired, byHand, relations, sources, mentions, ...said }) => ({
    code,
    target: {
      ...said,
      ...KEPT,
      rule: byHand ?? KEPT.rule,
      id: keptId(code, key),
      relations: relations.map((relation) => ({ ...relation, target: `k${relation.target}` })),
      sources: locatedFigures(passages, sources),
      mentions: locatedAll(passages, mentions),
    },
  }))
}

/** Fresh figures by id → the known ones that stand in the same place of the text. */
function matchedFigures(fresh: DraftContent, figures: KeptFigure[]): Map<string, string> {
  const matches = new Map<string, string>()
  const taken = new Set<string>()
  for (const target of fresh.targets) {
    const here = figures.filter(
      ({ target: known }) =>
        sameFigure(known, target) || (sameForm(known, target) && meets(known.sources, target.sources)),
    )
    const free = here.filter(({ target: { id } }) => !taken.has(id))
    const own = free.find(({ target: known }) => sameFigure(known, target))
    // Several figures may share a place (each of two), and one figure may be read again where it is repeated.
    const found = own ?? free[0] ?? here.find(sameValue(target))
    if (!found) continue
    matches.set(target.id, found.target.id)
    taken.add(found.target.id)
  }
  return matches
}

const sameForm = (one: DraftTarget, other: DraftTarget) =>
  (one.value === null) === (other.value === null) && (one.value === other.value || one.unit === other.unit)

/** Whether a figure that a person put right stands where this one was read, whatever each of them says. */
const sameFigure = (known: DraftTarget, target: DraftTarget) =>
  isByHand(known) && meets(figuresOf(known), figuresOf(target))

const figuresOf = ({ sources }: DraftTarget) =>
  sources.flatMap(({ passage, figure }) => (figure ? [{ passage, ...figure }] : []))

const sameValue =
  ({ value }: DraftTarget) =>
  ({ target }: KeptFigure) =>
    value !== null && target.value === value

type Spans = Parameters<typeof overlap>[0][]

const meets = (one: Spans, other: Spans) => one.some((a) => other.some((b) => overlap(a, b)))

/** What the text says now is what counts: a figure that was read anew takes its value from there, unless a person read it. */
function valued({ targets }: DraftContent, known: DraftTarget, matches: Map<string, string>): DraftTarget {
  const read = targets.find(({ id }) => matches.get(id) === known.id)
  return read && !isByHand(known)
    ? { ...known, value: read.value, valueTo: read.valueTo, unit: read.unit }
    : known
}

const unmatched = ({ targets }: DraftContent, matches: Map<string, string>) =>
  targets.filter(({ id }) => !matches.has(id))

/** Figures in the words of a known task that was published without them: nobody decides that anew in passing. */
function setAside(fresh: DraftContent, { joined, matches }: Ground): DraftUnclaimed[] {
  const living = joined.filter(({ fate }) => fate === null)
  return unmatched(fresh, matches)
    .filter(({ value }) => value !== null)
    .flatMap(({ value, unit, sources }) => {
      const place = sources.find((source) => living.some((task) => meets(task.sources, [source])))
      return place ? [{ ...bare(place), figure: `${value}${unit}`, rule: NO_FIGURE_BEFORE }] : []
    })
}

const bare = ({ passage, start, end, quote }: DraftPlace) => ({ passage, start, end, quote })

type Ground = {
  joined: DraftTask[]
  figures: KeptFigure[]
  matches: Map<string, string>
  highest: number
  stances: DraftStance[]
}

/** Fresh tasks none of whose words is a known task's, nor was set aside as a stance. */
function newTasks(fresh: DraftContent, { joined, matches, highest, stances }: Ground): DraftTask[] {
  const quiet = new Set(stances.map(({ passage }) => passage))
  const living = joined.filter(({ fate }) => fate === null)
  return fresh.tasks
    .filter(({ sources }) => sources.some(({ passage }) => !quiet.has(passage)))
    .filter(({ sources }) => !living.some((task) => meets(task.sources, sources)))
    .map((task, index) => ({
      ...task,
      code: String(highest + index + 1).padStart(3, '0'),
      targets: task.targets.filter((id) => !matches.has(id)),
      keys: {},
    }))
}

/** Sentences that were published as stances stay that; of the fresh ones those that no known task has. */
function keptStances(fresh: DraftContent, joined: DraftTask[], known: KnownReport): DraftStance[] {
  return fresh.passages.flatMap(({ key, kind, text }) => {
    if (kind !== 'sentence' || isPromised(joined, key)) return []
    const reason = known.stances[key]
    if (reason === undefined) return fresh.stances.filter(({ passage }) => passage === key)
    return [{ passage: key, start: 0, end: text.length, quote: text, rule: KEPT.rule, reason }]
  })
}

function inReadingOrder(passages: Passages, tasks: DraftTask[]): DraftTask[] {
  const at = ({ sources: [first] }: DraftTask) =>
    first ? (passages.get(first.passage)?.position ?? 0) * 1_000_000 + first.start : Number.MAX_SAFE_INTEGER
  return [...tasks].sort((one, other) => at(one) - at(other))
}

const isPromised = (tasks: DraftTask[], passage: string) =>
  tasks.some(({ fate, sources }) => fate === null && sources.some((source) => source.passage === passage))

function inTextOrder(targets: DraftTarget[], task: DraftTask): DraftTask {
  const wanted = new Set(task.targets)
  return { ...task, targets: targets.filter(({ id }) => wanted.has(id)).map(({ id }) => id) }
}
