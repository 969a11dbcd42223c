import { goalWords } from '@/components/target/goal-words'
import { type Fact, Facts } from '@/components/ui/facts'
import { mayBeDrawn } from '@/lib/domain/comparability'
import type { PublicPaths } from '@/lib/paths'
import type { BesideTarget, QuarterView, Related, TaskPageView } from '@/lib/queries/task-page'
import { shortDay, withUnit } from '@/lib/text/format'
import { quarterName } from '@/lib/text/zh/dates'
import { resultText, yoyText } from '@/lib/text/zh/result-figure'
import { taskText } from '@/lib/text/zh/task-page'
import { chapterName, leadUnsettled, leadUnsettledWhy } from '@/lib/text/zh/task-words'
import { classWords, measureWords, shownLifeWords, windowStatusWords } from '@/lib/text/zh/words'

type TaskFactsProps = { view: TaskPageView; paths: PublicPaths }

/** Beside the record: who is responsible, how the figure is meant, where else it is promised, how it is reported. */
export function TaskFacts({ view, paths }: TaskFactsProps) {
  const { line } = view
  return (
    <aside className="task-facts">
      <Facts
        title={taskText.responsibility}
        facts={responsibility(view, paths)}
        note={line.lead ? undefined : leadUnsettledWhy}
      />
      {line.targets.length > 0 && <Facts title={taskText.scope} facts={scope(view, paths)} />}
      {(view.project || view.related.length > 0 || view.otherYears.length > 0) && (
        <Facts title={taskText.same} facts={elsewhere(view, paths)} />
      )}
      <Facts title={taskText.reportingFacts} facts={reporting(view, paths)} />
    </aside>
  )
}

function responsibility({ line, supports }: TaskPageView, paths: PublicPaths): Fact[] {
  const link = ({ id, name }: { id: string; name: string }) => (
    <a key={id} href={paths.department(id)}>
      {name}
    </a>
  )
  const lead = { term: taskText.lead, value: line.lead ? link(line.lead) : leadUnsettled }
  if (supports.length === 0) return [lead]
  const all = supports.map((one, index) => (
    <span key={one.id} className="unbroken">
      {link(one)}
      {index < supports.length - 1 && taskText.listComma}
    </span>
  ))
  return [lead, { term: taskText.supports, value: all }]
}

function scope({ line, before, settled, year, moved }: TaskPageView, paths: PublicPaths): Fact[] {
  const last = ({ result, comparability }: BesideTarget) => (
    <a className="block" key={result.key} href={paths.indicators(year, `r-${result.key}`)}>
      {taskText.lastYear(year - 1, (comparability === 'growth' && yoyText(result)) || resultText(result))}
      {!mayBeDrawn(comparability) && taskText.otherScope}
    </a>
  )
  return line.targets.map((target) => ({
    term: target.name,
    value: (
      <>
        {goalWords(target)}
        <br />
        <span className="text-xs text-ink-2">
          {measureWords[target.measure]}
          {movedWords(moved.get(target.id))}
          {target.baseline !== null && taskText.fromBaseline(withUnit(target.baseline, target.unit))}
          {before.filter(({ targetId }) => targetId === target.id).map(last)}
          {settled
            .filter(({ targetId }) => targetId === target.id)
            .map(({ result }) => (
              <a className="block" key={result.key} href={paths.report(year + 1, result.passage)}>
                {taskText.nextYear(year + 1, resultText(result))}
              </a>
            ))}
        </span>
      </>
    ),
  }))
}

const movedWords = (code: string | undefined) => code && taskText.movedTo(code)

function elsewhere({ project, related, otherYears, year }: TaskPageView, paths: PublicPaths): Fact[] {
  const inProject = project && {
    term: taskText.sameNote,
    value: <a href={paths.project(year, project.n)}>{taskText.project(project.n, project.title)}</a>,
  }
  const others = otherYears.map(
    (one): Fact => ({
      term: taskText.otherYears[one.role](one.year, one.code),
      value: <a href={paths.task(one.year, one.code)}>{one.title}</a>,
    }),
  )
  return [
    ...others,
    ...(inProject ? [inProject] : []),
    ...related.map((one) => relatedFact(one, year, paths)),
  ]
}

function relatedFact({ type, inferred, note, code, title }: Related, year: number, paths: PublicPaths): Fact {
  return {
    term: `${taskText.related[type]}${inferred ? taskText.inferred : ''}`,
    value: (
      <>
        <a href={paths.task(year, code)}>{title}</a>
        {note && <span className="block text-xs text-ink-2">{note}</span>}
      </>
    ),
  }
}

function reporting({ line, quarters, year }: TaskPageView, paths: PublicPaths): Fact[] {
  const open = quarters.filter(({ status }) => status === 'open')
  return [
    { term: taskText.number, value: line.code },
    { term: taskText.taskClass, value: classWords[line.taskClass] },
    { term: taskText.life, value: shownLifeWords[line.shownLife] },
    ...open.map((quarter) => ({ term: quarterName(quarter.quarter), value: openWords(quarter) })),
    {
      term: chapterName(line.chapter),
      value: <a href={paths.tasks(year, { chapter: line.chapter })}>{taskText.allInChapter}</a>,
    },
  ]
}

const openWords = ({ status, dueAt }: QuarterView) =>
  dueAt ? taskText.until(windowStatusWords[status], shortDay(dueAt)) : windowStatusWords[status]
