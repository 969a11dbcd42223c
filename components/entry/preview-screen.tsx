import { TaskPreview } from '@/components/task/task-preview'
import { Breadcrumb } from '@/components/ui/breadcrumb'
import { ErrorSummary } from '@/components/ui/error-summary'
import { printQuarter } from '@/lib/domain/quarter'
import type { FormAction, Told } from '@/lib/form-state'
import { officePaths } from '@/lib/paths'
import type { EntryPreviewView } from '@/lib/queries/entry-preview'
import type { TaskPageView } from '@/lib/queries/task-page'
import { entry } from '@/lib/text/zh/entry'
import { faultLines, fieldLabels } from '@/lib/text/zh/entry-form'
import { shell } from '@/lib/text/zh/shell'
import { workbench } from '@/lib/text/zh/workbench'
import { EditionFacts } from './edition-facts'
import { SubmitForm } from './submit-form'

type PreviewProps = {
  view: EntryPreviewView & { shown: TaskPageView }
  demo: boolean
  action: FormAction<Told>
}

/** What the public will see, what it will not, and the declaration under which it is handed in. */
export function PreviewScreen({ view, demo, action }: PreviewProps) {
  const { previewing } = entry
  const quarter = printQuarter(view.quarter)
  const form = officePaths.entry(view.task.id, quarter)
  const faults = faultLines(view.faults, fieldLabels(view.targets, view.quarter))
  return (
    <>
      <Breadcrumb
        label={shell.where}
        crumbs={[
          { label: workbench.crumb, href: officePaths.workbench({ quarter }) },
          { label: entry.crumb(view.task.code, view.quarter), href: form },
          { label: previewing.crumb },
        ]}
      />
      <EditionFacts view={{ ...view, mayWrite: true }} />
      {faults.length > 0 && (
        <div className="mt-6 max-w-190">
          <ErrorSummary
            title={previewing.faults(faults.length)}
            kept={previewing.faultsKept}
            problems={faults}
            base={form}
          />
        </div>
      )}
      <TaskPreview shown={view.shown} demo={demo} />
      <div className="max-w-190">
        <Hidden problem={view.content.problemInternal} />
        {faults.length === 0 ? (
          <SubmitForm view={view} action={action} back={form} />
        ) : (
          <p className="mt-8">
            <a href={form}>{previewing.back}</a>
          </p>
        )}
      </div>
    </>
  )
}

function Hidden({ problem }: { problem: string }) {
  const { previewing } = entry
  return (
    <section className="mt-10 border-l-6 border-rule-strong bg-paper-sunk px-4 py-3">
      <h2 className="text-base">{previewing.hidden}</h2>
      <p className="text-xs text-ink-2">{previewing.hiddenWhy}</p>
      <p className="mt-2 whitespace-pre-wrap text-sm">{problem || previewing.noneHidden}</p>
    </section>
  )
}
