// A published year as another reading needs it: rows turned into tasks with their words, figures and decisions.
import 'server-only'
import type { ReportRows } from '@/db/reads/report-rows'
import { assigned } from '@/lib/domain/assignment'
import type { Chapter } from '@/lib/domain/chapter'
import type { DraftContent, DraftPlace } from '@/lib/domain/draft/content'
import { isByHand } from '@/lib/domain/draft/figure-by-hand'
import { groupedBy } from '@/lib/domain/grouped'
import type { Becomes, Bound, Direction, Kind, Measure, Trend } from '@/lib/domain/target'
import type { TargetRelationType } from '@/lib/domain/target-link'
import type { TaskClass } from '@/lib/domain/task'
import type { KnownReport, KnownTarget, KnownTask } from '@/lib/report/import/known-report'

type Rows = ReportRows
type SourceRow = { passageKey: string; startOffset: number; endOffset: number; quote: string }

/** Pure. `last` is the draft that was published last, if any: it knows which figures a person added or put right. */
export function knownReport(rows: Rows, last: DraftContent | null): KnownReport {
  const byHand = rulesByHand(last)
  const { passages, results } = rows
  const stances = passages.flatMap(({ key, stanceReason, retiredAt }) =>
    stanceReason && !retiredAt ? [[key, stanceReason] as const] : [],
  )
  return {
    tasks: rows.tasks.map((task) => knownTask({ ...rows, byHand }, task)),
    stances: Object.fromEntries(stances),
    answers: Object.fromEntries(results.map(({ key, answersTargetId }) => [key, answersTargetId])),
  }
}

const placeOf = ({ passageKey, startOffset, endOffset, quote }: SourceRow): DraftPlace => ({
  ...{ passage: passageKey, start: startOffset, end: endOffset, quote },
})

/** The rules of figures by hand, by their addresses in the report (017-a). */
function rulesByHand(last: DraftContent | null): Map<string, string> {
  const rules = new Map((last?.targets ?? []).filter(isByHand).map(({ id, rule }) => [id, rule]))
  const addressed = (last?.tasks ?? []).flatMap(({ code, targets, keys }) =>
    targets.map((id) => [`${code}-${keys[id] ?? ''}`, rules.get(id)] as const),
  )
  return new Map(addressed.flatMap(([address, rule]) => (rule ? [[address, rule] as const] : [])))
}

type Known = Rows & { byHand: Map<string, string> }

function knownTask(rows: Known, task: Rows['tasks'][number]): KnownTask {
  const { code, title, headline, paragraphKey, project, predecessorId } = task
  const { lead, supports } = assigned(rows.assignments.filter(({ taskId }) => taskId === task.id))
  return {
    ...{ code, title, headline, project, lead, supports },
    class: task.taskClass as TaskClass,
    chapter: task.chapter as Chapter,
    paragraph: paragraphKey,
    predecessor: predecessorId,
    sources: rows.taskSources.filter(({ taskId }) => taskId === task.id).map(placeOf),
    targets: rows.targets
      .filter(({ taskId }) => taskId === task.id)
      .map((target) => knownTarget(rows, target)),
    // One that came of a split keeps its code, and no reading of the text has a say in it.
    retired: task.retiredAt !== null || task.origin === 'office',
  }
}

function knownTarget(rows: Known, target: Rows['targets'][number]): KnownTarget {
  // What the text said when it was last read: a value entered in the office is no part of it.
  const version = rows.versions.findLast(
    ({ targetId, origin }) => targetId === target.id && origin === 'report',
  )
  const sources = rows.targetSources.filter(({ targetId }) => targetId === target.id)
  const byRole = groupedBy(sources, ({ role }) => role)
  return {
    key: target.key,
    name: target.name,
    value: version?.value ?? null,
    valueTo: version?.valueTo ?? null,
    unit: version?.unit ?? '',
    ...formOf(target),
    relations: relationsOf(rows, target),
    sources: (byRole.get('source') ?? []).map((row) => ({
      ...placeOf(row),
      unit: row.unit ?? '',
      figure: figureOf(row),
    })),
    mentions: (byRole.get('mention') ?? []).map(placeOf),
    retired: isGone(rows, target),
    byHand: rows.byHand.get(addressOf(target)) ?? null,
  }
}

function relationsOf({ relations }: Rows, { id }: Rows['targets'][number]): KnownTarget['relations'] {
  const own = relations.filter(({ targetId }) => targetId === id)
  return own.map(({ type, otherId, inferred, note }) => ({
    ...{ type: type as TargetRelationType, target: addressOf({ id: otherId }), inferred, note },
  }))
}

/** Its place in the report, from its id with the year before it. */
const addressOf = ({ id }: { id: string }) => id.slice(id.indexOf('-') + 1)

/** The text still says a figure that goes on under another task; what the office put here it never said. */
function isGone({ targets }: Rows, { id, retiredAt, movedToId }: Rows['targets'][number]): boolean {
  return (retiredAt !== null && movedToId === null) || targets.some((other) => other.movedToId === id)
}

type FigureRow = { figureStart: number | null; figureEnd: number | null }

const figureOf = ({ figureStart, figureEnd }: FigureRow) =>
  figureStart === null || figureEnd === null ? null : { start: figureStart, end: figureEnd }

// The database's checks keep these to the domain's lists.
function formOf({ kind, direction, bound, measure, becomes, trend }: Rows['targets'][number]) {
  return {
    kind: kind as Kind,
    direction: direction as Direction,
    bound: bound as Bound,
    measure: measure as Measure,
    becomes: becomes as Becomes | null,
    trend: trend as Trend | null,
  }
}
