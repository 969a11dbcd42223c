import { Inset } from '@/components/ui/inset'
import type { PublicPaths } from '@/lib/paths'
import type { Titled } from '@/lib/queries/task-kin'
import type { TaskPageView } from '@/lib/queries/task-page'
import { taskText } from '@/lib/text/zh/task-page'

type ContinuationProps = { view: TaskPageView; paths: PublicPaths }

/** Where the work of this task goes on, and what it came of: nothing where it stands by itself. */
export function Continuation({ view, paths }: ContinuationProps) {
  const { into, cameOf, tookIn } = view.goesOn
  const went = view.line.shownLife === 'merged' ? taskText.wentInto.merged : splitWords(view)
  return (
    <>
      <Told words={went} tasks={into} year={view.year} paths={paths} />
      <Told words={taskText.cameOf} tasks={cameOf} year={view.year} paths={paths} />
      <Told words={taskText.tookIn} tasks={tookIn} year={view.year} paths={paths} />
    </>
  )
}

const splitWords = ({ line }: TaskPageView) =>
  line.shownLife === 'split' ? taskText.wentInto.split : taskText.splitOff

type ToldProps = { words: string; tasks: Titled[]; year: number; paths: PublicPaths }

function Told({ words, tasks, year, paths }: ToldProps) {
  if (tasks.length === 0) return null
  return (
    <div className="mt-6">
      <Inset>
        {words}
        <ul>
          {tasks.map(({ code, title }) => (
            <li key={code}>
              <a className="inline-flex min-h-(--size-target) items-center" href={paths.task(year, code)}>
                {taskText.namedTask(code, title)}
              </a>
            </li>
          ))}
        </ul>
      </Inset>
    </div>
  )
}
