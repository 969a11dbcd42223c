import type { ReactNode } from 'react'
import { figureWords } from '@/components/entry/entered-figures'
import { DiffText } from '@/components/review/diff-text'
import type { ComparedVersions, EntryHistoryView } from '@/lib/queries/entry-history'
import { entryForm } from '@/lib/text/zh/entry-form'
import { history } from '@/lib/text/zh/entry-history'
import { judgementWords } from '@/lib/text/zh/words'

const TEXTS = ['progress', 'problemPublic', 'nextStep', 'problemInternal'] as const

/** What became of an entry from one version to another: figures whole, texts by words; what is alike is left out. */
export function ComparedView({ view, compared }: { view: EntryHistoryView; compared: ComparedVersions }) {
  const lines = linesOf(view, compared)
  return (
    <section className="mt-10 border-t border-ink pt-3.5">
      <h2 className="text-lg">{history.compared(compared.from, compared.to)}</h2>
      <p className="mb-3 text-sm text-ink-2">{lines.length === 0 ? history.same : history.comparedText}</p>
      <dl className="max-w-190">
        {lines.map(({ term, words }) => (
          <div key={term} className="border-b border-rule py-3">
            <dt className="text-sm text-ink-2">{term}</dt>
            <dd>{words}</dd>
          </div>
        ))}
      </dl>
    </section>
  )
}

type Line = { term: string; words: ReactNode }

function linesOf(
  { targets }: EntryHistoryView,
  { contents: [before, after], diffs }: ComparedVersions,
): Line[] {
  const said = (judgement: typeof before.judgement) =>
    judgement ? judgementWords[judgement] : entryForm.empty
  const pairs: [string, string, string][] = [
    ...targets.map((target): [string, string, string] => [
      target.name,
      figureWords(before.values[target.id], target),
      figureWords(after.values[target.id], target),
    ]),
    [entryForm.fields.judgement, said(before.judgement), said(after.judgement)],
  ]
  const figures = pairs.filter(([, was, is]) => was !== is)
  const texts = TEXTS.filter((field) => diffs[field].some(({ kind }) => kind !== 'same'))
  return [
    ...figures.map(([term, was, is]) => ({ term, words: <Changed was={was} is={is} /> })),
    ...texts.map((field) => ({
      term: entryForm.fields[field],
      words: <DiffText parts={diffs[field]} />,
    })),
  ]
}

function Changed({ was, is }: { was: string; is: string }) {
  return (
    <DiffText
      parts={[
        { kind: 'removed', text: was },
        { kind: 'same', text: ' → ' },
        { kind: 'added', text: is },
      ]}
    />
  )
}
