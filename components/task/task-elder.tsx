import type { ReactNode } from 'react'
import { ButtonLink } from '@/components/ui/button'
import { Phrase } from '@/components/ui/phrase'
import { VerdictWord } from '@/components/verdict/verdict-word'
import { type PublicPaths, publicPaths } from '@/lib/paths'
import type { EntryView } from '@/lib/queries/task-entries'
import type { TaskPageView } from '@/lib/queries/task-page'
import { day } from '@/lib/text/format'
import { quarterName } from '@/lib/text/zh/dates'
import { standingSaysPlainly } from '@/lib/text/zh/standing-says'
import { taskText } from '@/lib/text/zh/task-page'
import { leadUnsettled, leadUnsettledWhy } from '@/lib/text/zh/task-words'
import { verdictSentence } from '@/lib/text/zh/verdict'
import { judgementWords } from '@/lib/text/zh/words'
import { Quotes } from './quotes'
import { Reached } from './task-elder-reached'

const words = taskText.elder

type TaskElderProps = { view: TaskPageView; paths: PublicPaths; tag: ReactNode }

/** The same facts in plain questions, one under the other. */
export function TaskElder({ view, paths, tag }: TaskElderProps) {
  const { line, entries } = view
  const [entry] = entries
  return (
    <>
      <h1 className="title pt-8">
        <Phrase text={line.title} />
      </h1>
      <Question title={words.said}>
        <Quotes quotes={view.quotes} year={view.year} paths={paths} />
      </Question>
      <Question title={words.reached} tag={tag}>
        <Reached view={view} />
      </Question>
      <Question title={words.fast}>
        <p>
          <VerdictWord standing={line.standing} size="large">
            {standingSaysPlainly(line)}
          </VerdictWord>
        </p>
        {line.targets.map(({ id, verdict }) => verdict && <p key={id}>{verdictSentence(verdict)}</p>)}
        {line.judgement && <p>{taskText.judgement(judgementWords[line.judgement])}</p>}
      </Question>
      {entry && <SaidByDepartment entry={entry} name={line.lead?.name ?? null} />}
      {entries.length > 0 && <Changed entries={entries} />}
      <Question title={words.who}>
        <p>{line.lead?.name ?? leadUnsettled}</p>
        {!line.lead && <p>{leadUnsettledWhy}</p>}
      </Question>
      <div className="mt-10 grid gap-4">
        <ButtonLink href={paths.report(view.year, view.quotes[0]?.passage)}>{words.readReport}</ButtonLink>
        <ButtonLink kind="outline" href={paths.tasks(view.year, { chapter: line.chapter })}>
          {words.otherTasks}
        </ButtonLink>
        <ButtonLink kind="outline" href={publicPaths('plain').task(view.year, line.code)}>
          {words.back}
        </ButtonLink>
      </div>
    </>
  )
}

function Question({ title, tag, children }: { title: string; tag?: ReactNode; children: ReactNode }) {
  return (
    <section className="question">
      <h2>
        {title} {tag}
      </h2>
      {children}
    </section>
  )
}

function SaidByDepartment({ entry, name }: { entry: EntryView; name: string | null }) {
  const said = [
    [words.progress, entry.progress],
    [words.problem, entry.problem],
    [words.nextStep, entry.nextStep],
  ] as const
  return (
    <Question title={words.department(name)}>
      <p className="text-ink-2">{words.quarter(quarterName(entry.quarter))}</p>
      {said.map(
        ([term, text]) =>
          text.trim() && (
            <p key={term} className="whitespace-pre-line">
              <b>{term}</b>
              {text}
            </p>
          ),
      )}
    </Question>
  )
}

function Changed({ entries }: { entries: EntryView[] }) {
  const corrected = entries.filter(({ correctionReason }) => correctionReason !== null)
  return (
    <Question title={words.changed}>
      {corrected.length === 0 && <p>{words.changedNothing}</p>}
      {corrected.map((entry) => (
        <p key={entry.quarter}>
          {words.corrected(
            quarterName(entry.quarter),
            entry.approvedAt ? day(entry.approvedAt) : '',
            entry.correctionReason ?? '',
          )}
        </p>
      ))}
    </Question>
  )
}
