import type { ReactNode } from 'react'
import { VerdictWord } from '@/components/verdict/verdict-word'
import type { EntryScreenView } from '@/lib/queries/entry-screen'
import type { TargetView } from '@/lib/queries/target-view'
import { entry, targetQuestion } from '@/lib/text/zh/entry'
import { verdictSays } from '@/lib/text/zh/verdict'
import { judgementWords } from '@/lib/text/zh/words'
import { enteredVerdict, figureWords } from './entered-figures'

type ReadingView = Pick<EntryScreenView, 'content' | 'targets' | 'quarter' | 'state'>

/** What an entry holds, to be read: handed in, published, or kept while nothing can be written. */
export function EntryReading({ view }: { view: ReadingView }) {
  const { content, targets, state } = view
  const { fields, reading } = entry
  if (state === 'none') return <p className="border-t border-ink pt-4 text-ink-2">{reading.nothing}</p>
  return (
    <dl className="border-t border-ink text-base">
      {targets.map((target) => (
        <Row key={target.id} term={targetQuestion(target, view.quarter)}>
          <Entered view={view} target={target} />
        </Row>
      ))}
      <Row term={fields.judgement}>
        {content.judgement ? judgementWords[content.judgement] : reading.empty}
      </Row>
      <Row term={fields.progress}>{content.progress || reading.empty}</Row>
      <Row term={fields.problemPublic}>{content.problemPublic || reading.empty}</Row>
      <Row term={fields.nextStep}>{content.nextStep || reading.empty}</Row>
      <Row term={`${fields.problemInternal}（${entry.notPublicShort}）`}>
        {content.problemInternal || reading.empty}
      </Row>
    </dl>
  )
}

function Entered({ view, target }: { view: ReadingView; target: TargetView }) {
  const verdict = enteredVerdict(view, target)
  return (
    <span className="flex flex-wrap items-center gap-x-4">
      {figureWords(view.content.values[target.id], target)}
      {verdict && (
        <VerdictWord standing={verdict.code} size="small">
          {verdictSays(verdict)}
        </VerdictWord>
      )}
    </span>
  )
}

function Row({ term, children }: { term: string; children: ReactNode }) {
  return (
    <div className="border-b border-rule py-3">
      <dt className="text-sm text-ink-2">{term}</dt>
      <dd className="whitespace-pre-wrap">{children}</dd>
    </div>
  )
}
