import type { ReactNode } from 'react'
import { Facts } from '@/components/ui/facts'
import { printQuarter } from '@/lib/domain/quarter'
import { officePaths, publicPaths } from '@/lib/paths'
import type { WorkbenchView } from '@/lib/queries/workbench'
import { deadline, opening } from '@/lib/text/zh/deadlines'
import { contribution } from '@/lib/text/zh/entry-beside'
import { workbench } from '@/lib/text/zh/workbench'

/** Beside the list: the window's dates, the grid, what others lead, whom to ask. */
export function WorkRail({ view }: { view: WorkbenchView }) {
  const { rail } = workbench
  return (
    <aside className="mt-12 lg:mt-0">
      {view.window && <WindowFacts view={view} window={view.window} />}
      {view.quarter && view.groups.some(({ items }) => items.some((item) => item.writable)) && (
        <Block title={rail.grid}>
          <p className="text-sm">{rail.gridText(view.total)}</p>
          <a
            className="inline-flex min-h-(--size-target) items-center text-sm"
            href={officePaths.grid(printQuarter(view.quarter))}
          >
            {rail.gridLink}
          </a>
        </Block>
      )}
      <Supports view={view} />
      <Block title={rail.question}>
        <p className="text-sm">{rail.questionText}</p>
      </Block>
    </aside>
  )
}

/** The tasks that others lead: where a paragraph of one's own may be written, and how it stands. */
function Supports({ view }: { view: WorkbenchView }) {
  const { supports, quarter } = view
  const { rail } = contribution
  if (supports.length === 0) return null
  const open = supports.filter(({ writable, contribution: state }) => writable && state === 'unwritten')
  return (
    <details className="mt-8 border-t border-ink pt-1">
      <summary className="disclosure">
        <h2 className="text-sm">{rail.title(supports.length, open.length)}</h2>
      </summary>
      <p className="mb-1.5 text-xs text-ink-2">{rail.text}</p>
      <ul>
        {supports.map((task) => (
          <li key={task.code} className="border-t border-rule py-1.5 text-sm">
            {quarter ? (
              <a href={officePaths.entry(task.taskId, printQuarter(quarter))}>{task.title}</a>
            ) : (
              <a href={publicPaths('plain').task(view.year, task.code)}>{task.title}</a>
            )}{' '}
            <span className="block text-xs text-ink-2">
              {workbench.rail.lead(task.lead)}
              {quarter && `，${contribution.states[task.contribution]}`}
              {task.writable && task.contribution === 'unwritten' && `，${rail.write}`}
            </span>
          </li>
        ))}
      </ul>
    </details>
  )
}

function WindowFacts({
  view,
  window,
}: {
  view: WorkbenchView
  window: NonNullable<WorkbenchView['window']>
}) {
  const { rail } = workbench
  return (
    <Facts
      title={rail.window(window)}
      facts={[
        { term: rail.opens, value: opening(window.opensAt) },
        { term: rail.due, value: deadline(window.dueAt) },
        { term: rail.closes, value: deadline(window.closesAt) },
      ]}
      note={view.window?.backfill ? rail.backfill : undefined}
    />
  )
}

function Block({ title, children }: { title: string; children: ReactNode }) {
  return (
    <section className="border-t border-ink pt-3.5 not-first:mt-8">
      <h2 className="mb-2 text-sm">{title}</h2>
      {children}
    </section>
  )
}
