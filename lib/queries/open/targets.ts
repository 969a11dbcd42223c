// The year's targets as open data: every figure promised, where it stands, how it relates (docs/api.md).
import 'server-only'
import {
  relationsOf,
  type TargetRow,
  type TargetSourceRow,
  targetSourcesOf,
  targetsOf,
} from '@/db/reads/targets'
import { tasksOf } from '@/db/reads/tasks'
import { groupedBy } from '@/lib/domain/grouped'
import { PUBLIC } from '@/lib/domain/visibility'
import { numberOf, type OpenGround, openGround, type PassageUrl } from './ground'

/** The targets of a year's report in its order, or null when there is none. */
export async function openTargets(year: number, urlOf: PassageUrl) {
  const ground = await openGround(year, urlOf)
  if (!ground) return null
  const { report } = ground
  const [targets, sources, tasks] = await Promise.all([
    targetsOf(PUBLIC, report.id),
    targetSourcesOf(PUBLIC, report.id),
    tasksOf(PUBLIC, report.id),
  ])
  const codes = new Map(tasks.map(({ id, code }) => [id, code]))
  const places = groupedBy(sources, ({ targetId }) => targetId)
  const relations = await relationsByTarget(targets)
  return {
    year,
    targets: targets.map((target) => ({
      ...openTarget(target, codes.get(target.taskId) ?? ''),
      relations: relations.get(target.id) ?? [],
      ...placesOf(places.get(target.id) ?? [], ground),
    })),
  }
}

function openTarget({ id, current, ...target }: TargetRow, task: string) {
  return {
    id,
    task,
    name: target.name,
    value: numberOf(current.value),
    valueTo: numberOf(current.valueTo),
    unit: current.unit,
    kind: target.kind,
    direction: target.direction,
    bound: target.bound,
    measure: target.measure,
    ...(target.trend && { trend: target.trend }),
  }
}

async function relationsByTarget(targets: TargetRow[]) {
  const rows = await relationsOf(
    PUBLIC,
    targets.map(({ id }) => id),
  )
  const shown = rows.map(({ targetId, type, otherId, inferred }) => ({
    targetId,
    relation: { type, target: otherId, inferred },
  }))
  const grouped = groupedBy(shown, ({ targetId }) => targetId)
  return new Map([...grouped].map(([id, all]) => [id, all.map(({ relation }) => relation)]))
}

function placesOf(rows: TargetSourceRow[], { placeOf }: OpenGround) {
  const inRole = (role: string) => rows.filter((row) => row.role === role)
  return {
    sources: inRole('source').map(({ passageKey, quote, unit }) => {
      const { where, heading, ...place } = placeOf(passageKey, quote)
      return { where, heading, unit: unit ?? '', ...place }
    }),
    mentions: inRole('mention').map(({ passageKey, quote }) => placeOf(passageKey, quote)),
  }
}
