// The year told by SQL alone, to hold pages and API against: it shares no rule with lib/domain (domain.md, M).
import { sql } from 'drizzle-orm'
import { store } from '../client'

/** Runs a statement that both engines read. */
async function ask<Row>(statement: string): Promise<Row[]> {
  const opened = store()
  if (opened.dialect === 'sqlite') return opened.sqlite.prepare(statement).all() as Row[]
  return (await opened.database.execute(sql.raw(statement))).rows as Row[]
}

const UNCOUNTED = [
  '%平方米',
  '%平方千米',
  '%公顷',
  '%亩',
  '%立方米',
  '%吨',
  '%小时',
  '%千瓦',
  '%米',
  '%公里',
  '%元',
  '%人次',
  '%\\%',
  '%百分点',
]
const COUNTED = UNCOUNTED.map((ending) => `version.unit not like '${ending}' escape '\\'`).join(' and ')

/** Each approved value beside what was promised when it was written. */
const ENTERED = `
  select entry.task_id as task, entry.quarter, target.id as target, entered.value as entered,
    entered.blank, cast(entered.value as decimal) * 1.0 as value,
    cast(version.value as decimal) * 1.0 as goal, cast(version.baseline as decimal) * 1.0 as baseline,
    case when target.measure <> 'external' then target.measure
      when version.value is null then 'external' else coalesce(target.becomes, 'flow') end as measure,
    case when target.direction = 'within' or target.bound = 'atMost' then 1 else 0 end as is_limit,
    case when cast(version.normalised as decimal) <= 10 and ${COUNTED} then 1 else 0 end as is_few,
    (select cast(point.expected as decimal) * 1.0 from plan_points point join plans plan on plan.id = point.plan_id
      where plan.state = 'approved' and point.target_id = target.id and point.quarter = entry.quarter) as planned
  from entries entry
  join entry_versions written on written.entry_id = entry.id and written.number = entry.approved_version
  join entry_values entered on entered.version_id = written.id
  join target_versions version on version.id = entered.target_version_id
  join targets target on target.id = entered.target_id`

const SHARED = `
  select entered.*,
    case when measure = 'flow' then value * 100 / goal
      when baseline <> goal then (value - baseline) * 100 / (goal - baseline) end as share,
    case when planned is null then quarter * 25.0 else round(planned * 100 / goal, 1) end as expected,
    case when is_limit = 1 then case when value <= goal then 1 else 0 end
      else case when value >= goal then 1 else 0 end end as meets
  from (${ENTERED}) entered`

const PACED = `case when share - expected >= 5 then 'ahead' when share - expected < -1 then 'behind' else 'onPace' end`

/** One code for each value that was approved; null for a blank. */
const JUDGED = `
  select task, quarter, target, measure, entered, blank, case
    when blank is not null then null
    when measure = 'external' then 'notDueYet'
    when measure = 'node' then case when value >= 1 then 'done' when quarter = 4 then 'behind' else 'notDueYet' end
    when measure = 'flow' then case when share >= 100 then 'done' when quarter = 4 then 'behind'
      when is_few = 1 and planned is null then 'notDueYet' else ${PACED} end
    when measure = 'stock' then case
      when share is null and quarter = 4 then case when meets = 1 then 'done' else 'behind' end
      when share is null then 'notDueYet'
      when quarter = 4 then case when share >= 100 then 'done' else 'behind' end else ${PACED} end
    when measure = 'rate' then case when meets = 0 then 'behind' when quarter = 4 then 'done' else 'onPace' end
    when measure = 'level' then case when meets = 0 and quarter = 4 then 'behind' when meets = 0 then 'notDueYet'
      when quarter = 4 then 'done' else 'onPace' end
    when measure = 'cap' then case when value > goal then 'behind' when quarter = 4 then 'done' else 'onPace' end
    end as code
  from (${SHARED}) shared`

/** One standing for each quarter of a task that has something approved: the worst of its targets'. */
const STANDING = `
  select entry.task_id as task, entry.quarter, case
    when task.class = 'qualitative' then 'selfAssessed'
    when sum(case when judged.code = 'behind' then 1 else 0 end) > 0 then 'behind'
    when sum(case when judged.code = 'notDueYet' then 1 else 0 end) > 0 then 'notDueYet'
    when sum(case when judged.code = 'onPace' then 1 else 0 end) > 0 then 'onPace'
    when sum(case when judged.code = 'ahead' then 1 else 0 end) > 0 then 'ahead'
    when sum(case when judged.code = 'done' then 1 else 0 end) > 0 then
      case when sum(case when judged.blank in ('notDue', 'notAvailable') then 1 else 0 end) > 0 then 'notDueYet' else 'done' end
    when sum(case when judged.blank = 'notAvailable' then 1 else 0 end) > 0 then 'notAvailable'
    when sum(case when judged.blank = 'notDue' then 1 else 0 end) > 0 then 'notDue'
    when sum(case when judged.blank = 'notApplicable' then 1 else 0 end) > 0 then 'notApplicable'
    else 'selfAssessed' end as standing
  from entries entry
  join tasks task on task.id = entry.task_id
  left join (${JUDGED}) judged on judged.task = entry.task_id and judged.quarter = entry.quarter
  where entry.approved_version is not null
  group by entry.task_id, entry.quarter, task.class`

/** Every task that somebody leads × every window, with whether it owes an entry there and how that one came in. */
const TIMES = `
  select task.id as task, asked.quarter, case
    when on_time > 0 then 'onTime' when handed > 0 then 'madeUpLate'
    when finished.task is not null and finished.quarter < asked.quarter then 'notOwed'
    when task.origin = 'office' and asked.due_at < task.life_since then 'notOwed'
    when task.life in ('closed', 'suspended', 'cancelled', 'transferred')
      and not (task.life_since is not null and asked.due_at < task.life_since) then 'notOwed'
    else 'overdue' end as timeliness
  from tasks task
  join assignments lead on lead.task_id = task.id and lead.role = 'lead' and lead.standing = 'confirmed' and lead.until is null
  cross join (
    select due.*, (select count(*) from entries entry join entry_versions version on version.entry_id = entry.id
      where entry.task_id = due.task and entry.quarter = due.quarter and version.submitted_at is not null
        and version.submitted_at <= due.moment and (version.withdrawn_at is null or version.withdrawn_at > due.moment)) as on_time,
      (select count(*) from entries entry join entry_versions version on version.entry_id = entry.id
      where entry.task_id = due.task and entry.quarter = due.quarter and version.submitted_at is not null
        and version.withdrawn_at is null) as handed
    from (select task.id as task, slot.quarter, slot.due_at, coalesce((select max(granted.until) from extensions granted
        where granted.task_id = task.id and granted.quarter = slot.quarter and granted.state = 'granted'
          and granted.decided_at <= slot.due_at and granted.until > slot.due_at), slot.due_at) as moment
      from tasks task cross join reporting_windows slot) due) asked
  left join (
    select standing.task, standing.quarter from (${STANDING}) standing
    join (select task_id, max(quarter) as quarter from entries where approved_version is not null group by task_id) newest
      on newest.task_id = standing.task and newest.quarter = standing.quarter
    where standing.standing = 'done' and not exists (select 1 from targets target
      where target.task_id = standing.task and target.retired_at is null and (target.measure in ('rate', 'level', 'cap')
        or (target.measure = 'external' and target.becomes in ('rate', 'cap')
          and exists (select 1 from target_versions set_one where set_one.target_id = target.id and set_one.value is not null))))
  ) finished on finished.task = task.id
  where asked.task = task.id and task.retired_at is null`

export type JudgedRow = {
  task: string
  quarter: number
  target: string
  entered: string | null
  blank: string | null
  code: string | null
}
export type StandingRow = { task: string; quarter: number; standing: string }
export type TimesRow = { task: string; quarter: number; timeliness: string }

export const judgedBySql = () => ask<JudgedRow>(JUDGED)
export const standingsBySql = () => ask<StandingRow>(STANDING)
export const timesBySql = () => ask<TimesRow>(TIMES)
/** What is counted: not what a later reading dropped, nor what goes on under other tasks. */
export const listedBySql = () =>
  ask<{ task: string }>(
    "select id as task from tasks where retired_at is null and life <> 'transferred' order by id",
  )
