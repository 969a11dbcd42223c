import type { FieldFacts } from '@/components/form/described-field'
import { StateForm } from '@/components/form/state-form'
import { VERIFICATION_FINDINGS, VERIFICATION_METHODS } from '@/lib/domain/verification'
import type { FormAction, Told } from '@/lib/form-state'
import { officePaths } from '@/lib/paths'
import type { ReviewEntryView } from '@/lib/queries/review-entry'
import { dayText } from '@/lib/text/format'
import { moment } from '@/lib/text/zh/deadlines'
import { findingWords, methodWords, verificationText } from '@/lib/text/zh/verification'

type VerificationPanelProps = { view: ReviewEntryView; now: Date; action: FormAction<Told> }

/** What the office has seen for itself, beside the department's own word; and the form to add to it. */
export function VerificationPanel({ view, now, action }: VerificationPanelProps) {
  const { verifications, mayVerify } = view
  if (verifications.length === 0 && !mayVerify) return null
  return (
    <section className="mt-8 border-t border-rule pt-4" id="verify">
      <h2 className="text-lg">{verificationText.title}</h2>
      {verifications.length === 0 ? (
        <p className="text-sm text-ink-2">{verificationText.none}</p>
      ) : (
        <ul className="text-sm">
          {verifications.map(({ id, method, finding, verifiedOn, note, recordedAt }) => (
            <li key={id} className="border-b border-rule py-2.5">
              <p>{verificationText.line(methodWords[method], dayText(verifiedOn), findingWords[finding])}</p>
              <p className="whitespace-pre-wrap text-ink-2">{note}</p>
              <p className="text-xs text-ink-2">{verificationText.recordedAt(moment(recordedAt, now))}</p>
            </li>
          ))}
        </ul>
      )}
      {mayVerify && <RecordForm view={view} action={action} />}
    </section>
  )
}

function RecordForm({ view, action }: Omit<VerificationPanelProps, 'now'>) {
  const here = officePaths.reviewEntry(view.entryId)
  return (
    <details className="mt-3">
      <summary className="disclosure text-sm">{verificationText.add}</summary>
      <div className="mt-4">
        <StateForm
          action={action}
          fields={FIELDS}
          hidden={{ entry: view.entryId, version: view.version }}
          scope="verify"
          kind="outline"
          submit={verificationText.submit}
          busy={verificationText.busy}
          permalink={`${here}#verify`}
          signIn={officePaths.login({ callback: here })}
        >
          <p className="mb-4 text-xs text-ink-2">{verificationText.public}</p>
        </StateForm>
      </div>
    </details>
  )
}

const { fields } = verificationText
const FIELDS: FieldFacts[] = [
  {
    kind: 'choices',
    name: 'method',
    label: fields.method,
    options: VERIFICATION_METHODS.map((value) => ({ value, label: methodWords[value] })),
  },
  {
    kind: 'choices',
    name: 'finding',
    label: fields.finding,
    options: VERIFICATION_FINDINGS.map((value) => ({ value, label: findingWords[value] })),
  },
  { kind: 'text', name: 'verifiedOn', label: fields.verifiedOn, type: 'date' },
  { kind: 'area', name: 'note', label: fields.note, hint: fields.noteHint, rows: 3 },
]
