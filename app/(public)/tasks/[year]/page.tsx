import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { PublicShell } from '@/components/public/public-shell'
import { TaskListPage } from '@/components/task/task-list-page'
import { publicPaths } from '@/lib/paths'
import { readQuery } from '@/lib/public-addresses'
import { portal } from '@/lib/queries/portal'
import { taskList } from '@/lib/queries/task-list'
import { tasksText } from '@/lib/text/zh/tasks'
import { taskQuestion } from '../_question/task-question'

type Props = PageProps<'/tasks/[year]'>

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return { title: tasksText.pageTitle(Number((await params).year)) }
}

export default async function TasksOfYearPage({ params, searchParams }: Props) {
  const { mode = 'plain', ...chosen } = readQuery('tasks', await searchParams)
  const [frame, view] = await Promise.all([
    portal(),
    taskList(Number((await params).year), taskQuestion(chosen)),
  ])
  if (!view) notFound()
  return (
    <PublicShell
      mode={mode}
      portal={frame}
      section="tasks"
      here={(paths) => paths.tasks(view.year, chosen)}
      ofYear={{ year: view.year, address: (year) => publicPaths(mode).tasks(year) }}
    >
      <TaskListPage view={view} chosen={chosen} paths={publicPaths(mode)} />
    </PublicShell>
  )
}
