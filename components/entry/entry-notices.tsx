import type { ReactNode } from 'react'
import { DiffText } from '@/components/review/diff-text'
import { ButtonLink } from '@/components/ui/button'
import { Inset } from '@/components/ui/inset'
import { printQuarter } from '@/lib/domain/quarter'
import type { FormAction, Told } from '@/lib/form-state'
import { officePaths } from '@/lib/paths'
import type { EntryScreenView } from '@/lib/queries/entry-screen'
import { deadline, moment } from '@/lib/text/zh/deadlines'
import { entry } from '@/lib/text/zh/entry'
import { carry, kept, remarks, signOff } from '@/lib/text/zh/entry-beside'
import { fieldLabels } from '@/lib/text/zh/entry-form'
import { DiscardKept } from './discard-kept'

type NoticesProps = { view: EntryScreenView; discard: FormAction<Told> }

/** What to know before writing: why it came back, what was not saved, what the form was filled with. */
export function EntryNotices({ view, discard }: NoticesProps) {
  const { returned, correctionReason, prefilled, beside, now } = view
  return (
    <div className="mt-6 max-w-160 space-y-4 empty:hidden">
      {correctionReason && <Inset>{entry.correcting(correctionReason)}</Inset>}
      {beside.signOff.remark && view.state === 'draft' && (
        <Bar title={signOff.remark} at={signOff.remarkAt(moment(beside.signOff.remark.at, now))}>
          <p className="whitespace-pre-wrap">{beside.signOff.remark.text}</p>
        </Bar>
      )}
      {returned && (
        <Bar
          title={entry.returned.title}
          at={entry.returned.when(moment(returned.at, now), returned.until && deadline(returned.until))}
        >
          <p className="whitespace-pre-wrap">{returned.reason}</p>
          <RemarkSummary view={view} />
        </Bar>
      )}
      {prefilled?.by === 'last' && <Inset role="status">{carry.using(prefilled.quarter)}</Inset>}
      {prefilled?.by === 'copy' && <Inset role="status">{kept.using(moment(prefilled.savedAt, now))}</Inset>}
      {!prefilled && beside.kept && <KeptOffer view={view} discard={discard} />}
      {!prefilled && !beside.kept && beside.carry && <CarryOffer view={view} />}
    </div>
  )
}

function Bar({ title, at, children }: { title: string; at: string; children: ReactNode }) {
  return (
    <div className="border-l-6 border-behind py-2.5 pl-4">
      <h2 className="text-base">{title}</h2>
      {children}
      <p className="mt-1 text-xs text-ink-2">{at}</p>
    </div>
  )
}

/** The remarks on single fields, each leading to its field. */
function RemarkSummary({ view: { beside, targets, quarter } }: { view: EntryScreenView }) {
  const labels = fieldLabels(targets, quarter)
  const lines = Object.entries(labels).flatMap(([field, label]) => {
    const remark = beside.remarks[field]
    return remark ? [{ field, label, remark }] : []
  })
  if (lines.length === 0) return null
  return (
    <>
      <h3 className="mt-2 text-sm">{remarks.title(lines.length)}</h3>
      <ul className="list-disc pl-5 text-sm">
        {lines.map(({ field, label, remark }) => (
          <li key={field}>
            <a href={`#${field}`}>{label}</a>：{remark}
          </li>
        ))}
      </ul>
    </>
  )
}

function KeptOffer({ view, discard }: { view: EntryScreenView; discard: FormAction<Told> }) {
  const { task, quarter, beside, targets, now } = view
  const copy = beside.kept
  if (!copy) return null
  const here = officePaths.entry(task.id, printQuarter(quarter))
  const labels = fieldLabels(targets, quarter)
  return (
    <section className="border-l-6 border-rule-strong bg-paper-sunk px-4 py-3" aria-labelledby="kept">
      <h2 className="text-base" id="kept">
        {kept.found(moment(copy.savedAt, now))}
      </h2>
      <p className="text-sm">{copy.outdated ? kept.outdated : kept.text}</p>
      <details open={copy.outdated} className="text-sm">
        <summary className="disclosure">{kept.changes}</summary>
        <dl>
          {copy.changes.map(({ field, parts }) => (
            <div key={field} className="mt-1">
              <dt className="text-xs text-ink-2">{labels[field] ?? field}</dt>
              <dd>
                <DiffText parts={parts} />
              </dd>
            </div>
          ))}
        </dl>
      </details>
      <div className="mt-3 flex flex-wrap gap-3">
        <ButtonLink small kind="outline" href={officePaths.entry(task.id, printQuarter(quarter), 'copy')}>
          {kept.use}
        </ButtonLink>
        <DiscardKept action={discard} here={here} task={task.id} quarter={printQuarter(quarter)} />
      </div>
    </section>
  )
}

function CarryOffer({ view: { task, quarter, beside } }: { view: EntryScreenView }) {
  if (!beside.carry) return null
  return (
    <p className="text-sm">
      <a
        className="inline-flex min-h-(--size-target) items-center"
        href={officePaths.entry(task.id, printQuarter(quarter), 'last')}
      >
        {carry.link(beside.carry.quarter)}
      </a>
      <span className="block text-ink-2">{carry.text}</span>
    </p>
  )
}
