import { MoreTimeLine } from '@/components/extension/more-time'
import { Breadcrumb } from '@/components/ui/breadcrumb'
import { Inset } from '@/components/ui/inset'
import { printQuarter } from '@/lib/domain/quarter'
import type { FormAction, Told } from '@/lib/form-state'
import { officePaths } from '@/lib/paths'
import type { EntryScreenView } from '@/lib/queries/entry-screen'
import { deadline, dueLine, moment } from '@/lib/text/zh/deadlines'
import { entry } from '@/lib/text/zh/entry'
import { shell } from '@/lib/text/zh/shell'
import { workbench } from '@/lib/text/zh/workbench'
import { EditionFacts } from './edition-facts'
import { EntryAside } from './entry-aside'
import { EntryForm, type SavedEntry } from './entry-form'
import { EntryReading } from './entry-reading'
import { EntrySteps } from './entry-steps'
import { EntryTitle } from './entry-title'

export type EntryActions = {
  saveEntryAction: FormAction<SavedEntry>
  withdrawEntryAction: FormAction<Told>
  startCorrectionAction: FormAction<Told>
  abandonCorrectionAction: FormAction<Told>
}

/** One task's quarter: what was promised beside what is written, or what was handed in. */
export function EntryScreen({ view, actions }: { view: EntryScreenView; actions: EntryActions }) {
  const { task, quarter, version, content, targets, savedAt, now } = view
  const form = { task, quarter, version, content, targets, savedAt, now, writable: view.may.save }
  return (
    <>
      <Head view={view} />
      <EntryForm
        key={view.editions.inWork ?? 0}
        action={actions.saveEntryAction}
        form={form}
        aside={<EntryAside view={view} />}
        reading={<Reading view={view} />}
        steps={<EntrySteps view={view} actions={actions} />}
      />
    </>
  )
}

function Head({ view }: { view: EntryScreenView }) {
  const { task, quarter, status, window, now } = view
  return (
    <>
      <Breadcrumb
        label={shell.where}
        crumbs={[
          {
            label: workbench.crumb,
            href: officePaths.workbench({ quarter: printQuarter(quarter) }),
          },
          { label: entry.crumb(task.code, quarter) },
        ]}
      />
      <EntryTitle lead={entry.title(quarter)} title={task.title} />
      <p className="mt-1 text-sm text-ink-2">
        {dueLine(status, window, now)}
        {view.may.save && entry.after}
      </p>
      <MoreTimeLine
        taskId={task.id}
        quarter={printQuarter(quarter)}
        title={task.title}
        time={view.moreTime}
        mayAsk={view.mayAskForTime}
      />
      <EditionFacts view={{ ...view, mayWrite: view.may.save }} />
      <Notices view={view} />
    </>
  )
}

function Notices({ view: { returned, correctionReason, now } }: { view: EntryScreenView }) {
  if (!returned && !correctionReason) return null
  return (
    <div className="mt-6 max-w-160 space-y-4">
      {correctionReason && <Inset>{entry.correcting(correctionReason)}</Inset>}
      {returned && (
        <div className="border-l-6 border-behind py-2.5 pl-4">
          <h2 className="text-base">{entry.returned.title}</h2>
          <p className="whitespace-pre-wrap">{returned.reason}</p>
          <p className="mt-1 text-xs text-ink-2">
            {entry.returned.when(moment(returned.at, now), returned.until && deadline(returned.until))}
          </p>
        </div>
      )}
    </div>
  )
}

function Reading({ view }: { view: EntryScreenView }) {
  return (
    <>
      <p className="mb-6">{whyReading(view)}</p>
      <EntryReading view={view} />
    </>
  )
}

/** Why it can only be read, and what to do. */
function whyReading({ state, write, submittedAt, editions, may, now }: EntryScreenView): string {
  const { reading } = entry
  if (state === 'submitted' && submittedAt) return reading.submitted(moment(submittedAt, now), may.withdraw)
  if (state === 'approved' && editions.publishedAt)
    return reading.approved(moment(editions.publishedAt, now), may.correct)
  if (write.allowed) return reading.others
  return write.because === 'closed' && state === 'none' ? reading.missed : reading.closed[write.because]
}
