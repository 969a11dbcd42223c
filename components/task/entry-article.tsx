import { goalWords } from '@/components/target/goal-words'
import type { EntryVersionView, EntryView } from '@/lib/queries/task-entries'
import type { PublicVerification } from '@/lib/queries/task-page'
import { day } from '@/lib/text/format'
import { quarterName } from '@/lib/text/zh/dates'
import { taskText } from '@/lib/text/zh/task-page'
import { Correction } from './correction'
import { StandingWord } from './standing-word'
import { valueWords } from './value-words'
import { verificationLine } from './verification-line'

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
      {verifications.map((one) => (
        <p key={one.id} className="text-sm text-ink-2">
          {verificationLine(one)}
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
