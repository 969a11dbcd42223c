import type { ReactNode } from 'react'
import { Empty } from '@/components/ui/empty'
import { Phrase } from '@/components/ui/phrase'
import { Section } from '@/components/ui/section'
import type { PublicPaths } from '@/lib/paths'
import type { TaskPageView } from '@/lib/queries/task-page'
import { planLine } from '@/lib/text/zh/plan'
import { taskText } from '@/lib/text/zh/task-page'
import { ChangeList } from './change-list'
import { EntryArticle } from './entry-article'
import { QuarterTable } from './quarter-table'
import { Quotes } from './quotes'
import { TaskFacts } from './task-facts'
import { hasBegun, TaskVerdict } from './task-verdict'

type TaskRecordProps = { view: TaskPageView; paths: PublicPaths; tag: ReactNode }

/** The whole record of a task: promise, verdict, targets by quarter, entries, changes, and the facts beside it. */
export function TaskRecord({ view, paths, tag }: TaskRecordProps) {
  const { line, targets, quarters, entries, changes } = view
  const opened = hasBegun(quarters)
  return (
    <div className="task-columns">
      <div>
        <h1 className="title mt-2">
          <Phrase text={line.title} />
        </h1>
        <Quotes quotes={view.quotes} year={view.year} paths={paths} />
        <TaskVerdict view={view} paths={paths} tag={tag} />
        {opened && targets.length > 0 && (
          <Section title={taskText.quarters} tag={tag}>
            {targets.map((year, index) => (
              <div key={year.target.id} className={index > 0 ? 'mt-10' : undefined}>
                {targets.length > 1 && <h3 className="mb-2 text-base">{year.target.name}</h3>}
                <QuarterTable year={year} quarters={quarters} />
                {year.plan.length > 0 && (
                  <p className="mt-2 text-sm text-ink-2">
                    {taskText.plan(planLine(year.plan, year.target.unit))}
                  </p>
                )}
              </div>
            ))}
          </Section>
        )}
        <Section title={taskText.entries} tag={entries.length > 0 && tag}>
          {entries.length > 0 ? (
            entries.map((entry) => (
              <EntryArticle
                key={entry.quarter}
                entry={entry}
                verifications={view.verifications.filter(({ quarter }) => quarter === entry.quarter)}
              />
            ))
          ) : (
            <Empty title={taskText.noEntries}>{taskText.noEntriesWhy}</Empty>
          )}
        </Section>
        {changes.length > 0 && (
          <Section title={taskText.changes} side={unchanged(view)}>
            <ChangeList changes={changes} />
          </Section>
        )}
      </div>
      <TaskFacts view={view} paths={paths} />
    </div>
  )
}

const unchanged = ({ changes }: TaskPageView) =>
  changes.some(({ kind }) => kind === 'target') ? undefined : taskText.targetUnchanged
