import type { ReactNode } from 'react'
import { ButtonLink } from '@/components/ui/button'
import { Phrase } from '@/components/ui/phrase'
import { VerdictWord } from '@/components/verdict/verdict-word'
import { type PublicPaths, publicPaths } from '@/lib/paths'
import type { EntryView } from '@/lib/queries/task-entries'
import type { TaskPageView } from '@/lib/queries/task-page'
import { quarterName } from '@/lib/text/zh/dates'
import { planLine } from '@/lib/text/zh/plan'
import { standingSaysPlainly } from '@/lib/text/zh/standing-says'
import { taskText } from '@/lib/text/zh/task-page'
import { leadUnsettled, leadUnsettledWhy } from '@/lib/text/zh/task-words'
import { verdictSentence } from '@/lib/text/zh/verdict'
import { judgementWords } from '@/lib/text/zh/words'
import { ElderChanged } from './elder-changed'
import { Quotes } from './quotes'
import { Reached } from './task-elder-reached'
import { hasOtherYears, OtherYears } from './task-elder-years'
import { verificationLine } from './verification-line'

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
        {view.targets.map(
          ({ target, plan }) =>
            plan.length > 0 && <p key={target.id}>{taskText.plan(planLine(plan, target.unit))}</p>,
        )}
        {line.judgement && <p>{taskText.judgement(judgementWords[line.judgement])}</p>}
      </Question>
      {entry && <SaidByDepartment entry={entry} view={view} />}
      {view.changes.length > 0 && (
        <Question title={words.changed}>
          <ElderChanged view={view} />
        </Question>
      )}
      {hasOtherYears(view) && (
        <Question title={words.years}>
          <OtherYears view={view} paths={paths} />
        </Question>
      )}
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

function SaidByDepartment({ entry, view }: { entry: EntryView; view: TaskPageView }) {
  const verified = view.verifications.filter(({ quarter }) => quarter === entry.quarter)
  const said = [
    [words.progress, entry.progress],
    [words.problem, entry.problem],
    [words.nextStep, entry.nextStep],
  ] as const
  return (
    <Question title={words.department(view.line.lead?.name ?? null)}>
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
      {verified.map((one) => (
        <p key={one.id}>{verificationLine(one)}</p>
      ))}
    </Question>
  )
}
