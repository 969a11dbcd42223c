// Targets under task and key. A changed value is a new version with a reason: what was promised before stays readable.
import { desc, eq, inArray, sql } from 'drizzle-orm'
import type { Tx } from '@/db/client'
import { targetRelations, targetSources, targets, targetVersions } from '@/db/schema'
import { carryPlaces, madeInOffice } from '@/db/writes/moved-targets'
import type { TargetSourceRole } from '@/lib/domain/target-link'
import type { ReportSource, ReportTarget, TargetSource } from '@/lib/report/types'
import { passageId } from './load-passages'
import type { Loading } from './load-report'
import { taskId } from './load-tasks'

const FROM_THE_REPORT = '出自报告原文'

/** Adds, changes or retires targets; sources and relations are derived and listed anew. */
export async function loadTargets(loading: Loading): Promise<void> {
  const { shipped, reportId } = loading
  await forgetDerived(loading)
  for (const task of shipped.tasks)
    for (const target of task.targets)
      await loadTarget(loading, { target, taskId: taskId(reportId, task.code) })
  await retireMissing(loading)
  await listRelations(loading)
  await carryPlaces(loading.tx, reportId)
}

type Placed = { target: ReportTarget; taskId: string }

const targetId = ({ target, taskId }: Placed) => `${taskId}-${target.key}`

function placed({ shipped, reportId }: Loading): Placed[] {
  return shipped.tasks.flatMap((task) =>
    task.targets.map((target) => ({ target, taskId: taskId(reportId, task.code) })),
  )
}

async function loadTarget(loading: Loading, place: Placed): Promise<void> {
  const { key, name, kind, direction, bound, measure, becomes, trend, position } = place.target
  const row = {
    id: targetId(place),
    taskId: place.taskId,
    key,
    name,
    kind,
    direction,
    bound,
    measure,
    becomes,
    trend,
    position,
  }
  // One that goes on under another task, since this one was split or merged, stays retired.
  const stays = sql`case when ${targets.movedToId} is null then null else ${targets.retiredAt} end`
  const set = { ...row, retiredAt: stays }
  await loading.tx.insert(targets).values(row).onConflictDoUpdate({ target: targets.id, set })
  await versionValue(loading, place)
  await listSources(loading, place)
}

async function versionValue({ tx, at }: Loading, place: Placed): Promise<void> {
  const versions = await versionsOf(tx, targetId(place))
  const [newest] = versions
  const { value, valueTo, unit, normalised, normalisedUnit, baseline } = place.target
  const promised = {
    value,
    valueTo,
    unit: unit ?? '',
    normalised: normalised === null ? null : String(normalised),
    normalisedUnit,
    baseline,
  }
  // What an administrator has entered since stays, unless the text itself now says something else.
  const read = versions.find(({ origin }) => origin === 'report')
  if (read && sameValue(read, promised)) return
  const number = (newest?.number ?? 0) + 1
  const reason = newest ? '重新读取报告后更正' : FROM_THE_REPORT
  await tx.insert(targetVersions).values({
    ...promised,
    id: `${targetId(place)}/${number}`,
    targetId: targetId(place),
    number,
    since: at,
    reason,
  })
}

type Promised = Pick<
  typeof targetVersions.$inferSelect,
  'value' | 'valueTo' | 'unit' | 'normalised' | 'baseline'
>

function sameValue(one: Promised, other: Promised): boolean {
  return (['value', 'valueTo', 'unit', 'normalised', 'baseline'] as const).every(
    (field) => one[field] === other[field],
  )
}

/** The newest first. */
function versionsOf(tx: Tx, id: string) {
  const ofTarget = tx.select().from(targetVersions).where(eq(targetVersions.targetId, id))
  return ofTarget.orderBy(desc(targetVersions.number))
}

async function listSources({ tx, reportId }: Loading, place: Placed): Promise<void> {
  const { sources, mentions, baselineSource } = place.target
  const all: [TargetSourceRole, ReportSource & Partial<TargetSource>][] = [
    ...sources.map((source) => ['source', source] as [TargetSourceRole, typeof source]),
    ...mentions.map((mention) => ['mention', mention] as [TargetSourceRole, typeof mention]),
  ]
  if (baselineSource) all.push(['baseline', baselineSource])
  const rows = all.map(([role, { passage, quote, start, end, unit, figure }], position) => ({
    id: `${targetId(place)}/${position}`,
    targetId: targetId(place),
    passageId: passageId(reportId, passage),
    role,
    quote,
    unit: unit ?? null,
    startOffset: start,
    endOffset: end,
    figureStart: figure?.start ?? null,
    figureEnd: figure?.end ?? null,
    position,
  }))
  if (rows.length > 0) await tx.insert(targetSources).values(rows)
}

async function forgetDerived({ tx, shipped, reportId }: Loading): Promise<void> {
  const taskIds = shipped.tasks.map(({ code }) => taskId(reportId, code))
  const known = await tx.select({ id: targets.id }).from(targets).where(inArray(targets.taskId, taskIds))
  const ids = known.map(({ id }) => id)
  if (ids.length === 0) return
  await tx.delete(targetSources).where(inArray(targetSources.targetId, ids))
  await tx.delete(targetRelations).where(inArray(targetRelations.targetId, ids))
}

async function retireMissing(loading: Loading): Promise<void> {
  const { tx, shipped, reportId, at } = loading
  const taskIds = shipped.tasks.map(({ code }) => taskId(reportId, code))
  const named = new Set([...placed(loading).map(targetId), ...(await madeInOffice(tx))])
  const known = await tx.select({ id: targets.id }).from(targets).where(inArray(targets.taskId, taskIds))
  for (const { id } of known.filter(({ id }) => !named.has(id)))
    await tx.update(targets).set({ retiredAt: at }).where(eq(targets.id, id))
}

async function listRelations(loading: Loading): Promise<void> {
  for (const place of placed(loading)) {
    const id = targetId(place)
    const rows = place.target.relations.map(({ type, target, inferred, note }) => {
      const otherId = `${loading.reportId}-${target}`
      return { id: `${id}/${type}/${otherId}`, targetId: id, otherId, type, inferred, note }
    })
    if (rows.length > 0) await loading.tx.insert(targetRelations).values(rows)
  }
}
