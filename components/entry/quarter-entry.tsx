import type { ReactNode } from 'react'
import { VerdictWord } from '@/components/verdict/verdict-word'
import type { Standing } from '@/lib/domain/standing'
import type { Verdict } from '@/lib/domain/verdict'
import { entry } from '@/lib/text/zh/entry'
import { entryForm } from '@/lib/text/zh/entry-form'
import { verdictSays, verdictSentence } from '@/lib/text/zh/verdict'

/** One quarter's entry in the words that the public reads; nothing internal can be passed in. */
export type QuarterEntryWords = {
  heading: string
  /** '2024年7月16日公布　第1版' */
  note: string
  standing: Standing
  says: string
  targets: { id: string; name: string; words: string; verdict: Verdict | null }[]
  judgement: string
  progress: string
  problem: string
  nextStep: string
  correctionReason: string | null
}

/** As it stands on the task's public page (design.md, Task). */
export function QuarterEntry({ words }: { words: QuarterEntryWords }) {
  const { fields } = entryForm
  return (
    <article className="border-b border-rule py-4">
      <div className="mb-2 flex flex-wrap items-baseline gap-x-4">
        <h3 className="text-base">{words.heading}</h3>
        <span className="text-xs text-ink-2">{words.note}</span>
        <VerdictWord standing={words.standing} size="small" className="text-sm md:ml-auto">
          {words.says}
        </VerdictWord>
      </div>
      {words.correctionReason && (
        <p className="mb-3 border-l-3 border-rule-strong pl-3 text-sm">
          <b>{entry.correction}</b> {words.correctionReason}
        </p>
      )}
      <dl className="grid gap-x-6 gap-y-0.5 md:grid-cols-[4.5rem_minmax(0,39em)] md:gap-y-2">
        {words.targets.length > 0 && (
          <Row term={entry.figures}>
            <ul>
              {words.targets.map((target) => (
                <li key={target.id}>
                  {words.targets.length > 1 && `${target.name}：`}
                  {target.verdict ? verdictSentence(target.verdict) : target.words}
                  {words.targets.length > 1 && target.verdict && (
                    <VerdictWord standing={target.verdict.code} size="small" className="ml-3 text-sm">
                      {verdictSays(target.verdict)}
                    </VerdictWord>
                  )}
                </li>
              ))}
            </ul>
          </Row>
        )}
        <Row term={entry.ownJudgement}>{words.judgement}</Row>
        <Row term={fields.progress}>{words.progress}</Row>
        {words.problem !== '' && <Row term={fields.problemPublic}>{words.problem}</Row>}
        {words.nextStep !== '' && <Row term={fields.nextStep}>{words.nextStep}</Row>}
      </dl>
    </article>
  )
}

function Row({ term, children }: { term: string; children: ReactNode }) {
  return (
    <>
      <dt className="text-sm leading-7.5 text-ink-2">{term}</dt>
      <dd className="mb-3 whitespace-pre-wrap md:mb-0">{children}</dd>
    </>
  )
}
