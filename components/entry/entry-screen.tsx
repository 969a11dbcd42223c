import { MoreTimeLine } from '@/components/extension/more-time'
import { Breadcrumb } from '@/components/ui/breadcrumb'
import { printQuarter } from '@/lib/domain/quarter'
import type { FormAction, Told } from '@/lib/form-state'
import { officePaths } from '@/lib/paths'
import type { EntryScreenView } from '@/lib/queries/entry-screen'
import { dueLine, moment } from '@/lib/text/zh/deadlines'
import { entry } from '@/lib/text/zh/entry'
import { signOff } from '@/lib/text/zh/entry-beside'
import { shell } from '@/lib/text/zh/shell'
import { workbench } from '@/lib/text/zh/workbench'
import { ContributionForm } from './contribution-form'
import { EditionFacts } from './edition-facts'
import { EntryAside } from './entry-aside'
import { EntryForm, type SavedEntry } from './entry-form'
import { EntryNotices } from './entry-notices'
import { EntryReading } from './entry-reading'
import { EntrySteps } from './entry-steps'
import { EntryTitle } from './entry-title'
import { type SignOffActions, SignOffSteps } from './sign-off-steps'

export type EntryActions = SignOffActions & {
  saveEntryAction: FormAction<SavedEntry>
  withdrawEntryAction: FormAction<Told>
  startCorrectionAction: FormAction<Told>
  abandonCorrectionAction: FormAction<Told>
  contributeAction: FormAction<Told>
  discardAutosaveAction: FormAction<Told>
}

/** One task's quarter: what was promised beside what is written, or what was handed in. */
export function EntryScreen({ view, actions }: { view: EntryScreenView; actions: EntryActions }) {
  const { task, quarter, version, content, targets, savedAt, now, prefilled, beside } = view
  const { remarks, account } = beside
  const facts = { task, quarter, version, content, targets, savedAt, now, prefilled }
  const form = { ...facts, remarks, account, writable: view.may.save }
  const merged = beside.contributions.filter(({ state }) => state === 'merged').length
  return (
    <>
      <Head view={view} discard={actions.discardAutosaveAction} />
      <EntryForm
        key={`${view.editions.inWork} ${merged} ${prefilled?.by}`}
        action={actions.saveEntryAction}
        form={form}
        aside={<EntryAside view={view} />}
        reading={<Reading view={view} action={actions.contributeAction} />}
        steps={
          <>
            <SignOffSteps view={view} actions={actions} />
            <EntrySteps view={view} actions={actions} />
          </>
        }
      />
    </>
  )
}

function Head({ view, discard }: { view: EntryScreenView; discard: FormAction<Told> }) {
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
        {view.may.save && (view.beside.signOff.asked ? signOff.after : entry.after)}
      </p>
      <MoreTimeLine
        taskId={task.id}
        quarter={printQuarter(quarter)}
        title={task.title}
        time={view.moreTime}
        mayAsk={view.mayAskForTime}
      />
      <EditionFacts view={{ ...view, mayWrite: view.may.save }} />
      <EntryNotices view={view} discard={discard} />
      {view.beside.history && <HistoryLink view={view} />}
    </>
  )
}

function HistoryLink({ view: { task, quarter } }: { view: EntryScreenView }) {
  return (
    <p className="mt-4 text-sm">
      <a
        className="inline-flex min-h-(--size-target) items-center"
        href={officePaths.entryHistory(task.id, printQuarter(quarter))}
      >
        {entry.history}
      </a>
    </p>
  )
}

function Reading({ view, action }: { view: EntryScreenView; action: FormAction<Told> }) {
  const { own } = view.beside
  if (own) return <ContributionForm view={view} own={own} action={action} />
  return (
    <>
      <p className="mb-6">{whyReading(view)}</p>
      <EntryReading view={view} />
    </>
  )
}

/** Why it can only be read, and what to do. */
function whyReading({ state, write, submittedAt, editions, may, beside, now }: EntryScreenView): string {
  const { reading } = entry
  if (state === 'internalReview') {
    const waits = signOff.waits(beside.signOff.reviewers.join('、')) + signOff.overDue
    return may.withdraw ? waits + signOff.withdrawable : waits
  }
  if (state === 'submitted' && submittedAt) return reading.submitted(moment(submittedAt, now), may.withdraw)
  if (state === 'approved' && editions.publishedAt)
    return reading.approved(moment(editions.publishedAt, now), may.correct)
  if (write.allowed) return reading.others
  return write.because === 'closed' && state === 'none' ? reading.missed : reading.closed[write.because]
}
