import type { ReactNode } from 'react'
import { judgementDiffers } from '@/lib/domain/judgement-difference'
import type { ReviewEntryView } from '@/lib/queries/review-entry'
import { day } from '@/lib/text/format'
import { review } from '@/lib/text/zh/review'
import { standingWords } from '@/lib/text/zh/standing'
import { judgementWords } from '@/lib/text/zh/words'
import { CarriedNote } from './carried-note'
import { DiffText } from './diff-text'
import { FigureNow, figureBefore } from './figure-now'

const TEXTS = ['progress', 'problemPublic', 'nextStep', 'problemInternal'] as const

/** The entry beside another version of it or of its task: figures, judgement, words. */
export function CompareTable({ view }: { view: ReviewEntryView }) {
  const heads = { before: comparedHead(view), now: review.pending(view.quarter) }
  const row = { heads, lone: view.compared === null }
  return (
    <table className="compare">
      <caption className="sr-only">{review.compareCaption}</caption>
      <thead>
        <tr>
          <td />
          {!row.lone && <th scope="col">{heads.before}</th>}
          <th scope="col">{heads.now}</th>
        </tr>
      </thead>
      <tbody>
        {view.targets.map((target) => (
          <Row key={target.id} {...row} term={target.name} before={figureBefore(view, target)}>
            <FigureNow view={view} target={target} />
          </Row>
        ))}
        <Row {...row} term={review.rows.judgement} before={judgementBefore(view)}>
          <Judgement view={view} />
        </Row>
        {TEXTS.map((field) => (
          <Row
            key={field}
            {...row}
            term={
              field === 'problemInternal' ? (
                <>
                  {review.rows[field]} <span className="block text-xs">{review.notPublic}</span>
                </>
              ) : (
                review.rows[field]
              )
            }
            before={view.compared && textBefore(view.compared.content[field])}
          >
            <DiffText parts={view.diffs[field]} />
            {field === 'progress' && <CarriedNote carried={view.carried} />}
          </Row>
        ))}
      </tbody>
    </table>
  )
}

const textBefore = (text: string | null) =>
  text === null ? review.notKept : text === '' ? review.empties : text

function comparedHead({ compared }: ReviewEntryView): string {
  if (!compared) return ''
  if (compared.with === 'before') return review.before(compared.quarter ?? 1)
  return compared.at ? review.versions[compared.with](day(compared.at)) : review.against(compared.with)
}

function judgementBefore({ compared }: ReviewEntryView): string {
  const judgement = compared?.content.judgement
  return judgement ? judgementWords[judgement] : review.empties
}

function Judgement({ view: { content, compared, verdict } }: { view: ReviewEntryView }) {
  const { judgement } = content
  const computed = verdict?.task?.code ?? null
  return (
    <>
      {judgement ? judgementWords[judgement] : review.empties}
      {judgement !== null && compared?.content.judgement === judgement && (
        <span className="ml-4 text-ink-2">{review.unchanged}</span>
      )}
      {computed && judgementDiffers(judgement, computed) && (
        <span className="mt-2 block border-l-3 border-behind pl-3">
          {review.says(standingWords[computed])}
        </span>
      )}
    </>
  )
}

type RowProps = {
  term: ReactNode
  before: ReactNode
  heads: { before: string; now: string }
  lone: boolean
  children: ReactNode
}

function Row({ term, before, heads, lone, children }: RowProps) {
  return (
    <tr>
      <th scope="row">{term}</th>
      {!lone && (
        <td className="before" data-label={heads.before}>
          {before}
        </td>
      )}
      <td data-label={heads.now}>{children}</td>
    </tr>
  )
}
