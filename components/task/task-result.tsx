import type { Option } from '@/components/ui/control'
import type { Chapter } from '@/lib/domain/chapter'
import type { PublicPaths } from '@/lib/paths'
import type { TaskListView } from '@/lib/queries/task-list'
import { projectsText } from '@/lib/text/zh/projects'
import { chapterName } from '@/lib/text/zh/task-words'
import { tasksText } from '@/lib/text/zh/tasks'
import { type ChosenFilters, type FilterName, filterOptions } from './task-filters'

type Chosen = { name: string; words: string }

/** What is filtered, in words: '第四章', '欠进度', '“电梯”'. The order of the list is no filter. */
export function chosenInWords(view: TaskListView, chosen: ChosenFilters): Chosen[] {
  const picked = Object.entries(filterOptions(view)).flatMap(([key, list]) => {
    const name = key as FilterName
    const option = list.find(({ value }) => value !== '' && value === chosen[name])
    return option && name !== 'sort' ? [{ name, words: shortWords(name, option) }] : []
  })
  return chosen.q ? [{ name: 'q', words: tasksText.quoted(chosen.q) }, ...picked] : picked
}

/** A chapter and a project by number alone: their titles stand in the list that one chooses from. */
function shortWords(name: FilterName, { value, label }: Option): string {
  if (name === 'chapter') return chapterName(value as Chapter)
  return name === 'project' ? projectsText.name(Number(value)) : label
}

type TaskResultProps = { view: TaskListView; chosen: ChosenFilters; paths: PublicPaths }

/** How many tasks there are, by which filters, and how to take each of them away. */
export function TaskResult({ view, chosen, paths }: TaskResultProps) {
  const words = chosenInWords(view, chosen)
  const without = (name: string) => paths.tasks(view.year, { ...chosen, [name]: undefined })
  return (
    <div className="mt-6 mb-5 flex flex-wrap items-baseline gap-x-6 gap-y-1" role="status">
      <p>
        {tasksText.result(view.lines.length, view.total)}
        {!view.anyPublished && tasksText.notStarted}
      </p>
      {words.length > 0 && (
        <ul className="flex flex-wrap gap-x-4 text-sm">
          {words.map((one) => (
            <li key={one.name}>
              <a className="inline-flex min-h-(--size-target) items-center" href={without(one.name)}>
                {tasksText.remove(one.words)}
              </a>
            </li>
          ))}
          <li>
            <a className="inline-flex min-h-(--size-target) items-center" href={paths.tasks(view.year)}>
              {tasksText.clear}
            </a>
          </li>
        </ul>
      )}
    </div>
  )
}
