import { openTasks } from '@/lib/queries/open/tasks'
import { classWords } from '@/lib/text/zh/words'
import { answerYear, passageUrl } from '../answer'

export const dynamic = 'force-dynamic'

export async function GET(request: Request): Promise<Response> {
  return answerYear(request, tasksOf)
}

/** Classes go by the field's own terms (量化, 节点, 定性), as places do. */
async function tasksOf(year: number) {
  const view = await openTasks(year, passageUrl)
  return view && { ...view, tasks: view.tasks.map((task) => ({ ...task, class: classWords[task.class] })) }
}
