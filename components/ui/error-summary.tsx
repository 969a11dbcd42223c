import type { ReactNode } from 'react'

type ErrorSummaryProps = {
  title: string
  /** What was kept, in a sentence. */
  kept?: ReactNode
  problems: { field: string; message: string }[]
  /** Address of the page that holds the fields, when it is another one. */
  base?: string
}

/** All that stands in the way, first thing after the title; each line leads to its field (its id). */
export function ErrorSummary({ title, kept, problems, base = '' }: ErrorSummaryProps) {
  return (
    <div className="error-summary" role="alert" tabIndex={-1} id="error-summary">
      <h2>{title}</h2>
      {kept && <p>{kept}</p>}
      <ol>
        {problems.map((problem) => (
          <li key={`${problem.field} ${problem.message}`}>
            <a href={`${base}#${problem.field}`}>{problem.message}</a>
          </li>
        ))}
      </ol>
    </div>
  )
}
