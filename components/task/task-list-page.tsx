import { Breadcrumb } from '@/components/ui/breadcrumb'
import { Empty } from '@/components/ui/empty'
import type { PublicPaths } from '@/lib/paths'
import type { TaskListView } from '@/lib/queries/task-list'
import { shell } from '@/lib/text/zh/shell'
import { leadUnsettled, leadUnsettledWhy } from '@/lib/text/zh/task-words'
import { tasksText } from '@/lib/text/zh/tasks'
import { shownLifeWords } from '@/lib/text/zh/words'
import { type ChosenFilters, TaskFilters } from './task-filters'
import { TaskLedger } from './task-ledger'
import { chosenInWords, TaskResult } from './task-result'

/** What became of tasks since the report, counted. */
function changesNote({ lives }: TaskListView): string {
  const changed = lives.filter(({ life }) => life !== 'underway' && life !== 'awaitingCheck')
  const words = changed.map(({ life, count }) => tasksText.livesCount(shownLifeWords[life], count))
  return words.length > 0 ? tasksText.changesNote(words.join('、')) : ''
}

type TaskListPageProps = { view: TaskListView; chosen: ChosenFilters; paths: PublicPaths }

/** The ledger with its filters: a year's tasks, whichever address asked for them. */
export function TaskListPage({ view, chosen, paths }: TaskListPageProps) {
  const words = chosenInWords(view, chosen)
  const summary =
    words.length > 0 ? tasksText.chosen(words.map((one) => one.words).join('、')) : tasksText.nothingChosen
  return (
    <>
      <Breadcrumb
        label={shell.where}
        crumbs={[{ label: shell.home, href: paths.home() }, { label: tasksText.pageTitle(view.year) }]}
      />
      <h1 className="title mt-2">{tasksText.pageTitle(view.year)}</h1>
      <TaskFilters view={view} chosen={chosen} paths={paths} summary={summary} />
      <TaskResult view={view} chosen={chosen} paths={paths} />
      {view.lines.length > 0 ? (
        <TaskLedger view={view} paths={paths} />
      ) : (
        <Empty title={tasksText.noneTitle}>{tasksText.none}</Empty>
      )}
      <p className="mt-3 max-w-200 text-xs text-ink-2">
        {changesNote(view)}
        <a href={paths.changes(view.year)}>{tasksText.changesLink}</a>
        {'。'}
        {view.anyPublished && tasksText.legend}
        {view.leads.length === 0 && `${leadUnsettled}：${leadUnsettledWhy}`}
      </p>
    </>
  )
}
