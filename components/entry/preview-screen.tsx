import { Breadcrumb } from '@/components/ui/breadcrumb'
import { ErrorSummary } from '@/components/ui/error-summary'
import { printQuarter } from '@/lib/domain/quarter'
import type { FormAction, Told } from '@/lib/form-state'
import { officePaths } from '@/lib/paths'
import type { EntryScreenView } from '@/lib/queries/entry-screen'
import { entry } from '@/lib/text/zh/entry'
import { faultLines, fieldLabels } from '@/lib/text/zh/entry-form'
import { shell } from '@/lib/text/zh/shell'
import { workbench } from '@/lib/text/zh/workbench'
import { EditionFacts } from './edition-facts'
import { EntryTitle } from './entry-title'
import { previewWords } from './preview-words'
import { PromiseQuotes } from './promise-quotes'
import { QuarterEntry } from './quarter-entry'
import { SubmitForm } from './submit-form'

type PreviewProps = { view: EntryScreenView; action: FormAction<Told> }

/** What the public will see, what it will not, and the declaration under which it is handed in. */
export function PreviewScreen({ view, action }: PreviewProps) {
  const { previewing } = entry
  const quarter = printQuarter(view.quarter)
  const form = officePaths.entry(view.task.id, quarter)
  const faults = faultLines(view.faults, fieldLabels(view.targets, view.quarter))
  return (
    <div className="max-w-190">
      <Breadcrumb
        label={shell.where}
        crumbs={[
          { label: workbench.crumb, href: officePaths.workbench({ quarter }) },
          { label: entry.crumb(view.task.code, view.quarter), href: form },
          { label: previewing.crumb },
        ]}
      />
      <EntryTitle lead={previewing.title(view.quarter)} title={view.task.title} />
      <p className="mt-1 text-ink-2">{previewing.lead}</p>
      <EditionFacts view={{ ...view, mayWrite: true }} />
      {faults.length > 0 && (
        <div className="mt-8">
          <ErrorSummary
            title={previewing.faults(faults.length)}
            kept={previewing.faultsKept}
            problems={faults}
            base={form}
          />
        </div>
      )}
      <section className="mt-10">
        <h2 className="border-t border-ink pt-3 text-lg">{previewing.seen}</h2>
        <PromiseQuotes promises={view.promises} year={view.task.year} />
        <div className="mt-4">
          <QuarterEntry words={previewWords(view)} />
        </div>
      </section>
      <section className="mt-10 border-l-6 border-rule-strong bg-paper-sunk px-4 py-3">
        <h2 className="text-base">{previewing.hidden}</h2>
        <p className="text-xs text-ink-2">{previewing.hiddenWhy}</p>
        <p className="mt-2 whitespace-pre-wrap text-sm">
          {view.content.problemInternal || previewing.noneHidden}
        </p>
      </section>
      {faults.length === 0 ? (
        <SubmitForm view={view} action={action} back={form} />
      ) : (
        <p className="mt-8">
          <a href={form}>{previewing.back}</a>
        </p>
      )}
    </div>
  )
}
