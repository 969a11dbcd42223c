import type { ReactNode } from 'react'
import { VerdictWord } from '@/components/verdict/verdict-word'
import type { EntryScreenView } from '@/lib/queries/entry-screen'
import type { TargetView } from '@/lib/queries/target-view'
import { entry } from '@/lib/text/zh/entry'
import { entryForm, targetQuestion } from '@/lib/text/zh/entry-form'
import { verdictSays } from '@/lib/text/zh/verdict'
import { judgementWords } from '@/lib/text/zh/words'
import { enteredVerdict, figureWords } from './entered-figures'

type ReadingView = Pick<EntryScreenView, 'content' | 'targets' | 'quarter' | 'state'>

/** What an entry holds, to be read: handed in, published, or kept while nothing can be written. */
export function EntryReading({ view }: { view: ReadingView }) {
  const { content, targets, state } = view
  const { fields } = entryForm
  const { reading } = entry
  if (state === 'none') return <p className="border-t border-ink pt-4 text-ink-2">{reading.nothing}</p>
  return (
    <dl className="border-t border-ink text-base">
      {targets.map((target) => (
        <Row key={target.id} term={targetQuestion(target, view.quarter)}>
          <Entered view={view} target={target} />
        </Row>
      ))}
      <Row term={fields.judgement}>
        {content.judgement ? judgementWords[content.judgement] : entryForm.empty}
      </Row>
      <Row term={fields.progress}>{content.progress || entryForm.empty}</Row>
      <Row term={fields.problemPublic}>{content.problemPublic || entryForm.empty}</Row>
      <Row term={fields.nextStep}>{content.nextStep || entryForm.empty}</Row>
      <Row term={`${fields.problemInternal}（${entryForm.notPublicShort}）`}>
        {content.problemInternal || entryForm.empty}
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
