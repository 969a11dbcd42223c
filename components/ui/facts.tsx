import type { ReactNode } from 'react'

export type Fact = { term: string; value: ReactNode }

/** A side column's block: an ink rule, a small heading, terms and what they are. */
export function Facts({ title, facts, note }: { title: string; facts: Fact[]; note?: ReactNode }) {
  return (
    <section className="break-inside-avoid border-t border-ink pt-3.5 not-first:mt-8">
      <h2 className="mb-3 text-sm">{title}</h2>
      <dl>
        {facts.map((fact) => (
          <div key={fact.term} className="mb-3.5">
            <dt className="text-xs text-ink-2">{fact.term}</dt>
            <dd className="text-sm">{fact.value}</dd>
          </div>
        ))}
      </dl>
      {note && <p className="mb-3.5 text-xs text-ink-2">{note}</p>}
    </section>
  )
}
