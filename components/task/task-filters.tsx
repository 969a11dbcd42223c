import { Button } from '@/components/ui/button'
import { type Option, Select, TextInput } from '@/components/ui/control'
import { Field } from '@/components/ui/field'
import { STANDINGS } from '@/lib/domain/standing'
import { TASK_CLASSES } from '@/lib/domain/task'
import { TASK_SORTS } from '@/lib/domain/task-order'
import type { PublicPaths } from '@/lib/paths'
import type { TaskListView } from '@/lib/queries/task-list'
import { numeral } from '@/lib/text/format'
import { quarterName } from '@/lib/text/zh/dates'
import { standingWords } from '@/lib/text/zh/standing'
import { chapterName } from '@/lib/text/zh/task-words'
import { tasksText } from '@/lib/text/zh/tasks'
import { classWords, shownLifeWords } from '@/lib/text/zh/words'

export type ChosenFilters = Partial<Record<FilterName | 'q', string>>
export type FilterName = 'chapter' | 'lead' | 'class' | 'verdict' | 'life' | 'project' | 'quarter' | 'sort'

/** The options of each filter that has something to choose from, the first one being "all". */
export function filterOptions(view: TaskListView): Partial<Record<FilterName, Option[]>> {
  const offered = Object.entries(allOptions(view)).filter(
    ([name, list]) => list.length > 1 && isOffered(name, view),
  )
  return Object.fromEntries(offered)
}

function allOptions(view: TaskListView): Record<FilterName, Option[]> {
  const { all } = tasksText
  return {
    chapter: [option('', all.chapter), ...chapterOptions(view)],
    lead: [option('', all.lead), ...view.leads.map(({ id, name }) => option(id, name))],
    class: [option('', all.class), ...TASK_CLASSES.map((one) => option(one, classWords[one]))],
    verdict: [option('', all.verdict), ...STANDINGS.map((one) => option(one, standingWords[one]))],
    life: [option('', all.life), ...view.lives.map(({ life }) => option(life, shownLifeWords[life]))],
    project: [
      option('', all.project),
      ...view.projects.map(({ n, title }) => option(String(n), `${numeral(n)}　${title}`)),
    ],
    quarter: [
      option('', all.quarter),
      ...view.openedQuarters.map((one) => option(String(one), quarterName(one))),
    ],
    sort: TASK_SORTS.map((one) => option(one, tasksText.sorts[one])),
  }
}

const option = (value: string, label: string): Option => ({ value, label })

function chapterOptions({ chapters }: TaskListView): Option[] {
  const numbered = chapters.map(({ chapter, words }) => option(chapter, `${chapterName(chapter)}　${words}`))
  return [option('0', chapterName('0')), ...numbered, option('annex', chapterName('annex'))]
}

/** Before anything was published there is no verdict to filter or sort by; before any change, one state alone. */
function isOffered(name: string, view: TaskListView): boolean {
  if (name === 'life') return view.lives.length > 1
  return view.anyPublished || !['verdict', 'quarter', 'sort'].includes(name)
}

type TaskFiltersProps = {
  view: TaskListView
  chosen: ChosenFilters
  paths: PublicPaths
  /** What is chosen, in words, for the line that stands for the folded form. */
  summary: string
}

/** Plain controls of a GET form: the address holds everything that was chosen. */
export function TaskFilters({ view, chosen, paths, summary }: TaskFiltersProps) {
  const [action = ''] = paths.tasks(view.year).split('?')
  return (
    <details className="fold mt-6 -mx-4 bg-paper-sunk px-4 md:mx-0 md:px-6">
      <summary className="text-sm">
        <span>{summary}</span>
        <span className="underline decoration-link-rule underline-offset-4">{tasksText.changeFilters}</span>
      </summary>
      <search>
        <form action={action} className="filters py-4 md:py-5" aria-label={tasksText.filters}>
          {paths.mode === 'elder' && <input type="hidden" name="mode" value="elder" />}
          <Field id="q" label={tasksText.keyword} quiet className="twice">
            <TextInput id="q" name="q" type="search" defaultValue={chosen.q} maxLength={40} />
          </Field>
          <Controls view={view} chosen={chosen} />
          <Button>{tasksText.filter}</Button>
        </form>
      </search>
    </details>
  )
}

function Controls({ view, chosen }: Pick<TaskFiltersProps, 'view' | 'chosen'>) {
  const labels: Record<FilterName, string> = {
    chapter: tasksText.chapter,
    lead: tasksText.lead,
    class: tasksText.taskClass,
    verdict: tasksText.verdict,
    life: tasksText.life,
    project: tasksText.project,
    quarter: tasksText.quarter,
    sort: tasksText.sort,
  }
  return (Object.entries(filterOptions(view)) as [FilterName, Option[]][]).map(([name, options]) => (
    <Field
      key={name}
      id={`f-${name}`}
      label={labels[name]}
      quiet
      className={name === 'chapter' ? 'twice' : undefined}
    >
      <Select id={`f-${name}`} name={name} options={options} defaultValue={chosen[name] ?? ''} />
    </Field>
  ))
}
