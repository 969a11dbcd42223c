import { DiffText } from '@/components/review/diff-text'
import { goalWords } from '@/components/target/goal-words'
import type { EntryVersionView, EntryView, ValueChange } from '@/lib/queries/task-entries'
import type { TargetLine } from '@/lib/queries/task-line'
import type { PublicVerification } from '@/lib/queries/task-page'
import { day, dayText } from '@/lib/text/format'
import { quarterName } from '@/lib/text/zh/dates'
import { valueText } from '@/lib/text/zh/target-figure'
import { taskText } from '@/lib/text/zh/task-page'
import { blankSays } from '@/lib/text/zh/verdict'
import { findingWords, methodWords, verificationText } from '@/lib/text/zh/verification'
import { blankWords, judgementWords } from '@/lib/text/zh/words'
import { StandingWord } from './standing-word'

type EntryArticleProps = { entry: EntryView; verifications: PublicVerification[] }

/** One quarter as it was published: what was done, what stands in the way, what comes next; corrections as such. */
export function EntryArticle({ entry, verifications }: EntryArticleProps) {
  return (
    <article className="entry" id={`q${entry.quarter}`}>
      <header>
        <h3>{quarterName(entry.quarter)}</h3>
        <span className="text-xs text-ink-2">
          {versionWords(entry)}
          {entry.madeBy && taskText.madeBy(entry.madeBy)}
        </span>
        <span className="standing">
          <StandingWord line={entry} full />
        </span>
      </header>
      <Correction entry={entry} />
      <EntryWords entry={entry} />
      {verifications.map(({ id, method, finding, verifiedOn }) => (
        <p key={id} className="text-sm text-ink-2">
          {verificationText.publicLine(methodWords[method], dayText(verifiedOn), findingWords[finding])}
        </p>
      ))}
      {entry.superseded.toReversed().map((older) => (
        <details key={older.version} className="older">
          <summary>{taskText.older(older.version, older.approvedAt ? day(older.approvedAt) : '')}</summary>
          <Correction entry={older} />
          <EntryWords entry={older} />
        </details>
      ))}
    </article>
  )
}

function versionWords({ approvedAt, version }: EntryVersionView): string {
  const on = approvedAt ? day(approvedAt) : ''
  return version > 1 ? taskText.correctedOn(on, version) : taskText.approved(on, version)
}

/** When it was corrected, why, and old and new of all that was changed. */
function Correction({ entry: { corrected, correctionReason } }: { entry: EntryVersionView }) {
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

function EntryWords({ entry }: { entry: EntryVersionView }) {
  const figures = entry.targets.filter(({ measure }) => measure !== 'node' && measure !== 'none')
  return (
    <dl>
      {figures.length > 0 && (
        <>
          <dt>{taskText.values}</dt>
          <dd>
            <ul>
              {figures.map((target) => (
                <li key={target.id}>
                  {taskText.named(target.name, valueWords(target))}
                  <span className="text-ink-2">{taskText.ofGoal(goalWords(target))}</span>
                </li>
              ))}
            </ul>
          </dd>
        </>
      )}
      <Words term={taskText.progress} words={entry.progress} />
      <Words term={taskText.problem} words={entry.problem} />
      <Words term={taskText.nextStep} words={entry.nextStep} />
    </dl>
  )
}

function Words({ term, words }: { term: string; words: string }) {
  if (!words.trim()) return null
  return (
    <>
      <dt>{term}</dt>
      <dd className="whitespace-pre-line">{words}</dd>
    </>
  )
}

function valueWords(target: TargetLine): string {
  if (target.value !== null) return valueText(target.value, target, target.measure)
  return target.blank ? blankSays(target.blank, target.blankReason ?? '') : taskText.noValue
}
