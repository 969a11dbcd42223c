import type { FieldFacts } from '@/components/form/described-field'
import { StateForm } from '@/components/form/state-form'
import { Section } from '@/components/ui/section'
import { officePaths } from '@/lib/paths'
import type { ReportDraftView } from '@/lib/queries/report-draft-page'
import { publishWords } from '@/lib/text/zh/report-import'
import { correctReportDraftAction, discardReportDraftAction, publishReportDraftAction } from '../actions'
import type { Here } from './here'

type Props = { draft: ReportDraftView; here: Here }

/** What the public will see, the one step that makes it so, and the way to give it up. */
export function PublishView({ draft, here }: Props) {
  const { id, version, state } = draft
  const permalink = (edit: string) => officePaths.reportDraft(id, { at: here.at, edit })
  const common = { signIn: officePaths.login({ callback: officePaths.reportDraft(id) }) }
  if (state !== 'open') return <Change draft={draft} />
  return (
    <div className="publish-view">
      <Section title={publishWords.particulars}>
        <p className="lead">{publishWords.particularsLead}</p>
        <StateForm
          {...common}
          action={correctReportDraftAction}
          overtakes
          fields={particularFields(draft)}
          hidden={{ kind: 'particulars', draft: id, version, at: here.at }}
          submit={publishWords.saveParticulars}
          busy={publishWords.busy}
          kind="outline"
          permalink={permalink('particulars')}
        />
      </Section>
      <Section title={publishWords.publish}>
        <Change draft={draft} />
        <StateForm
          {...common}
          action={publishReportDraftAction}
          fields={[]}
          hidden={{ draft: id, version }}
          submit={publishWords.submit(draft.year)}
          busy={publishWords.busy}
          permalink={permalink('publish')}
        />
      </Section>
      <Section title={publishWords.discard}>
        <p className="lead">{publishWords.discardLead}</p>
        <StateForm
          {...common}
          action={discardReportDraftAction}
          fields={[]}
          hidden={{ draft: id, version }}
          submit={publishWords.discardSubmit}
          busy={publishWords.discardBusy}
          kind="outline"
          permalink={permalink('discard')}
        />
      </Section>
    </div>
  )
}

function particularFields({ report }: ReportDraftView): FieldFacts[] {
  const { fields } = publishWords
  const names = ['title', 'subtitle', 'speakerOffice', 'speaker', 'meeting'] as const
  return [
    ...names.map((name): FieldFacts => ({ kind: 'text', name, label: fields[name], value: report[name] })),
    { kind: 'text', type: 'date', name: 'date', label: fields.date, value: report.date },
  ]
}

function Change({ draft: { year, change, coverage } }: { draft: ReportDraftView }) {
  if (!change.known) return <p className="lead">{publishWords.newYear(year, coverage.tasks)}</p>
  return (
    <div className="lead">
      <p>
        {publishWords.knownYear(year)}
        {publishWords.added(change.added)}
        {change.retired.length === 0 ? publishWords.retiredNone : publishWords.retired(change.retired.length)}
      </p>
      {change.retired.length > 0 && (
        <ul>
          {change.retired.map(({ code, title, published }) => (
            <li key={code}>{publishWords.retiredLine(code, title, published)}</li>
          ))}
        </ul>
      )}
      <p>{publishWords.untouched}</p>
    </div>
  )
}
