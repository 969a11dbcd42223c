import { EntryTitle } from '@/components/entry/entry-title'
import { Breadcrumb } from '@/components/ui/breadcrumb'
import { printQuarter } from '@/lib/domain/quarter'
import { officePaths } from '@/lib/paths'
import type { EntryHistoryView } from '@/lib/queries/entry-history'
import { entry } from '@/lib/text/zh/entry'
import { history } from '@/lib/text/zh/entry-history'
import { shell } from '@/lib/text/zh/shell'
import { workbench } from '@/lib/text/zh/workbench'
import { ComparedView } from './compared-versions'
import { VersionTable } from './version-table'

/** All versions of an entry, and two of them side by side. */
export function HistoryScreen({ view }: { view: EntryHistoryView }) {
  const { task, quarter, department, versions, compared } = view
  const shown = printQuarter(quarter)
  return (
    <>
      <Breadcrumb
        label={shell.where}
        crumbs={[
          { label: workbench.crumb, href: officePaths.workbench({ quarter: shown }) },
          { label: entry.crumb(task.code, quarter), href: officePaths.entry(task.id, shown) },
          { label: history.crumb },
        ]}
      />
      <EntryTitle lead={history.title(quarter)} title={task.title} />
      <p className="mt-1 text-sm text-ink-2">{history.lead(department, versions.length)}</p>
      <VersionTable view={view} />
      {compared && <ComparedView view={view} compared={compared} />}
    </>
  )
}
