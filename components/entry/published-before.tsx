import type { ReactNode } from 'react'
import { VerdictWord } from '@/components/verdict/verdict-word'
import type { PublishedContent } from '@/lib/queries/published-content'
import type { TargetView } from '@/lib/queries/target-view'
import { percent } from '@/lib/text/format'
import { entryForm } from '@/lib/text/zh/entry-form'
import { valueText } from '@/lib/text/zh/target-figure'
import { blankSays, verdictSays } from '@/lib/text/zh/verdict'
import { judgementWords } from '@/lib/text/zh/words'

type PublishedBeforeProps = { before: PublishedContent; targets: TargetView[] }

/** The entry that the public read last: each figure with its verdict, then the words. */
export function PublishedBefore({ before, targets }: PublishedBeforeProps) {
  const { fields } = entryForm
  return (
    <dl className="text-sm leading-6.5">
      {targets.map((target) => (
        <Fact key={target.id} term={target.name}>
          <Figure before={before} target={target} />
        </Fact>
      ))}
      {before.judgement && <Fact term={fields.judgement}>{judgementWords[before.judgement]}</Fact>}
      <Fact term={fields.progress}>{before.progress}</Fact>
      {before.problem !== '' && <Fact term={fields.problemPublic}>{before.problem}</Fact>}
      {before.nextStep !== '' && <Fact term={fields.nextStep}>{before.nextStep}</Fact>}
    </dl>
  )
}

function Figure({ before, target }: { before: PublishedContent; target: TargetView }) {
  const given = before.values[target.id]
  const verdict = before.verdict?.targets[target.id]
  if (given?.blank) return blankSays(given.blank, given.blankReason)
  return (
    <span className="flex flex-wrap items-center gap-x-4">
      {given && given.value !== null && target.measure !== 'node' && (
        <span>
          {valueText(given.value, target.paced, target.measure)}
          {verdict?.reached !== undefined && entryForm.live.share(percent(verdict.reached))}
        </span>
      )}
      {verdict && (
        <VerdictWord standing={verdict.code} size="small">
          {verdictSays(verdict)}
        </VerdictWord>
      )}
    </span>
  )
}

function Fact({ term, children }: { term: string; children: ReactNode }) {
  return (
    <div className="mt-2">
      <dt className="text-xs text-ink-2">{term}</dt>
      <dd className="whitespace-pre-wrap">{children}</dd>
    </div>
  )
}
