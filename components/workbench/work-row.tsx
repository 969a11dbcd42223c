import { MoreTimeLine } from '@/components/extension/more-time'
import { ButtonLink } from '@/components/ui/button'
import { Phrase } from '@/components/ui/phrase'
import { Tag } from '@/components/ui/tag'
import { printQuarter, type Quarter } from '@/lib/domain/quarter'
import { officePaths } from '@/lib/paths'
import type { WorkItem } from '@/lib/queries/workbench'
import { shortDay, withUnit } from '@/lib/text/format'
import { deadline, moment } from '@/lib/text/zh/deadlines'
import { workbench } from '@/lib/text/zh/workbench'

type WorkRowProps = { item: WorkItem; quarter: Quarter; now: Date; solid: boolean }

/** One task of the department: what it is, how it stands, and the step that follows. */
export function WorkRow({ item, quarter, now, solid }: WorkRowProps) {
  const href = officePaths.entry(item.taskId, printQuarter(quarter))
  const action = actionOf(item)
  return (
    <li className="grid gap-x-6 gap-y-0.5 border-b border-rule py-3.5 md:grid-cols-[3.5rem_minmax(0,1fr)_auto]">
      <span className="text-xs text-ink-2 md:pt-1 md:text-sm">{item.code}</span>
      <div>
        <h3 className="text-base font-medium">
          <a href={href} className="bare">
            <Phrase text={item.title} />
          </a>{' '}
          <Tags item={item} />
        </h3>
        <Standing item={item} now={now} />
        <MoreTimeLine
          taskId={item.taskId}
          quarter={printQuarter(quarter)}
          title={item.title}
          time={item.moreTime}
          mayAsk={item.late || item.moreTime.waiting}
        />
      </div>
      <div className="mt-2 md:mt-0">
        <ButtonLink
          small
          kind={solid ? 'solid' : 'outline'}
          href={href}
          aria-label={workbench.actionFor(action, item.title)}
        >
          {action}
        </ButtonLink>
      </div>
    </li>
  )
}

function actionOf({ group, writable, state }: WorkItem): string {
  if (group === 'awaitsYou') return workbench.signOff
  return writable ? workbench.actions[state] : workbench.look
}

function Tags({ item }: { item: WorkItem }) {
  return (
    <>
      {item.correction && <Tag>{workbench.correction}</Tag>}
      {item.timeliness === 'overdue' && (
        <span className="text-sm font-medium text-overdue">{workbench.overdue}</span>
      )}
      {item.timeliness === 'madeUpLate' && <Tag>{workbench.madeUpLate}</Tag>}
    </>
  )
}

function Standing({ item, now }: { item: WorkItem; now: Date }) {
  return (
    <div className="text-sm leading-6.5 text-ink-2">
      {item.returned && <p className="text-ink">{workbench.reason(firstLine(item.returned.reason))}</p>}
      <p className={item.returned ? 'text-xs' : undefined}>{standingOf(item, now).join('，')}</p>
    </div>
  )
}

const firstLine = (text: string) => text.split('\n')[0] ?? ''

function standingOf(item: WorkItem, now: Date): string[] {
  const { returned, group, savedAt, submittedAt, approvedAt } = item
  if (returned) {
    const until = returned.until ? [untilWords(returned.until, now)] : []
    return [workbench.returnedAt(moment(returned.at, now)), ...until]
  }
  if (group === 'submitted' && submittedAt) return [workbench.submitted(moment(submittedAt, now))]
  if (group === 'approved' && approvedAt) return [workbench.published(shortDay(approvedAt))]
  if ((group === 'internalReview' || group === 'awaitsYou') && savedAt)
    return [workbench.inHouse(moment(savedAt, now))]
  if (group === 'draft' && savedAt) {
    const faults = item.faults > 0 ? workbench.missing(item.faults) : workbench.complete
    return [workbench.saved(moment(savedAt, now)), faults]
  }
  return [beforeText(item)]
}

function untilWords(until: Date, now: Date): string {
  return until < now ? workbench.rewriteOver(deadline(until)) : workbench.rewriteUntil(deadline(until))
}

function beforeText({ before }: WorkItem): string {
  if (!before) return workbench.nothingBefore
  const [only, ...others] = before.figures
  if (!only) return workbench.beforeInWords(before.quarter, before.judgement)
  if (others.length === 0) return workbench.beforeOne(withUnit(only.value, only.unit))
  const figures = before.figures.map(({ name, value, unit }) => `${name}${withUnit(value, unit)}`)
  return workbench.before(figures.join('，'))
}
