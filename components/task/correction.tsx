import { DiffText } from '@/components/review/diff-text'
import type { EntryVersionView, ValueChange } from '@/lib/queries/task-entries'
import { valueText } from '@/lib/text/zh/target-figure'
import { taskText } from '@/lib/text/zh/task-page'
import { blankWords, judgementWords } from '@/lib/text/zh/words'
import { valueWords } from './value-words'

/** Why it was corrected, and old and new of all that was changed; nothing for what was not. */
export function Correction({ entry: { corrected, correctionReason } }: { entry: EntryVersionView }) {
  if (!corrected || correctionReason === null) return null
  const { values, judgement, words } = corrected
  return (
    <div className="correction">
      <b>{taskText.correction}</b>
      {values.map((change) => (
        <span key={change.target.id}>
          {change.target.name}
          <del>{was(change)}</del>
          {taskText.changedTo}
          <ins>{valueWords(change.target)}</ins>
        </span>
      ))}
      {judgement && (
        <span>
          {taskText.judged}
          <del>{judgement.from ? judgementWords[judgement.from] : taskText.noValue}</del>
          {taskText.changedTo}
          <ins>{judgement.to ? judgementWords[judgement.to] : taskText.noValue}</ins>
        </span>
      )}
      <span>{taskText.reason(correctionReason)}</span>
      {words.map(({ field, parts }) => (
        <p key={field} className="words">
          <b>{taskText[field]}</b>
          <DiffText parts={parts} />
        </p>
      ))}
    </div>
  )
}

const was = ({ target, from, fromBlank }: ValueChange) =>
  from === null ? fromBlank && blankWords[fromBlank] : valueText(from, target, target.measure)
