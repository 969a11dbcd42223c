import { BenchNotices } from '@/components/notice/bench-notices'
import { Empty } from '@/components/ui/empty'
import { Inset } from '@/components/ui/inset'
import { parseQuarter } from '@/lib/domain/quarter'
import { officePaths } from '@/lib/paths'
import type { WorkbenchView } from '@/lib/queries/workbench'
import { dueLine, dueLineInWorkdays } from '@/lib/text/zh/deadlines'
import { signOff } from '@/lib/text/zh/entry-beside'
import { workbench } from '@/lib/text/zh/workbench'
import { QuarterSwitch } from './quarter-switch'
import { WorkGroups } from './work-groups'
import { WorkRail } from './work-rail'

type WorkbenchProps = {
  view: WorkbenchView
  /** The task that has just been handed in. */
  submitted: string
}

/** The department's list of what must be done, beside the quarter's dates. */
export function Workbench({ view, submitted }: WorkbenchProps) {
  const done = view.groups.flatMap(({ items }) => items).find(({ taskId }) => taskId === submitted)
  const quarters = view.quarters.flatMap(({ quarter, status }) => {
    const parsed = parseQuarter(quarter)
    return parsed ? [{ quarter: parsed, status }] : []
  })
  return (
    <>
      <h1 className="title">{workbench.title(view.quarter)}</h1>
      <Summary view={view} />
      <QuarterSwitch
        quarters={quarters}
        current={view.quarter}
        hrefOf={(quarter) => officePaths.workbench({ quarter })}
      />
      <BenchNotices lines={view.notices} />
      {view.near && (
        <div className="mt-6">
          <Inset>{workbench.near(view.daysLeft, view.leftToDo)}</Inset>
        </div>
      )}
      {done && done.group === 'submitted' && (
        <div className="mt-6">
          <Inset role="status">{workbench.justSubmitted(done.title)}</Inset>
        </div>
      )}
      {done && done.state === 'internalReview' && (
        <div className="mt-6">
          <Inset role="status">{signOff.submitted(done.title)}</Inset>
        </div>
      )}
      <div className="mt-10 grid gap-x-18 lg:grid-cols-[minmax(0,1fr)_16rem]">
        <div>
          <Tasks view={view} />
          <Unconfirmed view={view} />
        </div>
        <WorkRail view={view} />
      </div>
    </>
  )
}

function Summary({ view }: { view: WorkbenchView }) {
  const { window, status, now, department, total, handedIn, leftToDo } = view
  if (total === 0) return <p className="mt-1 text-lg text-ink-2">{dueLine(status, window, now)}</p>
  return (
    <p className="mt-1 text-lg">
      {dueLineInWorkdays({ status, window, now, left: view.daysLeft })}
      {workbench.counts(department, total, handedIn)}
      <b>{workbench.left(leftToDo, status === 'closed')}</b>
      {'。'}
    </p>
  )
}

/** Suggested for this department: nothing can be written before an administrator has confirmed it. */
function Unconfirmed({ view: { unconfirmed } }: { view: WorkbenchView }) {
  if (unconfirmed.length === 0) return null
  const { title, text } = workbench.unconfirmed
  return (
    <details className="mt-8 border-t border-ink pt-1.5">
      <summary className="disclosure">
        <h2 className="text-base">{title(unconfirmed.length)}</h2>
      </summary>
      <p className="text-sm text-ink-2">{text}</p>
      <ul className="mt-2">
        {unconfirmed.map((task) => (
          <li key={task.code} className="flex gap-6 border-t border-rule py-2 text-sm">
            <span className="w-8 shrink-0 text-ink-2">{task.code}</span>
            {task.title}
          </li>
        ))}
      </ul>
    </details>
  )
}

function Tasks({ view }: { view: WorkbenchView }) {
  const { noTasks, noWindow, quarterUnset } = workbench
  const nothing = view.quarters.length === 0 ? noWindow : view.leads === 0 ? noTasks : null
  const unset = view.quarter && !view.window && view.total === 0 ? quarterUnset : null
  const empty = nothing ?? unset
  if (empty || !view.quarter)
    return (
      <Empty level="h2" title={(empty ?? noWindow).title}>
        {(empty ?? noWindow).text}
      </Empty>
    )
  return <WorkGroups view={view} quarter={view.quarter} />
}
