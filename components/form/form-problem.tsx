import type { FormState } from '@/lib/form-state'
import type { Problem } from '@/lib/result'
import { fieldProblem, problems, refusalWords } from '@/lib/text/zh/problems'
import { ErrorSummary } from '../ui/error-summary'
import { fieldId } from './described-field'

type FormProblemProps = {
  state: FormState
  /** Field name → its label, for the summary's lines, in the order of the form. */
  labels: Record<string, string>
  scope?: string
  /** What was kept, where it is not everything. */
  kept?: string
  /** Where to sign in and come back; opened beside, so that what was typed stays here. */
  signIn: string
}

/** What stands in the way of a form, first thing in it: its fields' problems, or why it was refused. */
export function FormProblem({ state, labels, scope, kept = problems.kept, signIn }: FormProblemProps) {
  if (state.status !== 'problem') return null
  const { problem } = state
  if (problem.kind === 'invalid') {
    const lines = linesOf(problem.fields, labels).map(([name, message]) => ({
      field: fieldId(name, scope),
      message,
    }))
    return <ErrorSummary title={problems.heading(lines.length)} kept={kept} problems={lines} />
  }
  return <Refusal problem={problem} signIn={signIn} />
}

function Refusal({ problem, signIn }: { problem: Exclude<Problem, { kind: 'invalid' }>; signIn: string }) {
  const { title, text } = refusalWords(problem.kind, 'because' in problem ? problem.because : '')
  return (
    <div className="error-summary" role="alert" tabIndex={-1} id="error-summary">
      <h2>{title}</h2>
      <p>{text}</p>
      {problem.kind === 'signedOut' && (
        <p>
          <a href={signIn} target="_blank" rel="noopener opener">
            {problems.signInAgain}
          </a>
        </p>
      )}
    </div>
  )
}

/** Problems in the order of the form; one that belongs to no field comes last, under its own name. */
function linesOf(fields: Record<string, string>, labels: Record<string, string>): [string, string][] {
  const known = Object.keys(labels).filter((name) => name in fields)
  const unknown = Object.keys(fields).filter((name) => !(name in labels))
  return [...known, ...unknown].map((name) => [name, fieldProblem(fields[name] ?? '', labels[name] ?? name)])
}
