import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { PublicShell } from '@/components/public/public-shell'
import { TaskListPage } from '@/components/task/task-list-page'
import { publicPaths } from '@/lib/paths'
import { readQuery } from '@/lib/public-addresses'
import { portal } from '@/lib/queries/portal'
import { taskList } from '@/lib/queries/task-list'
import { tasksText } from '@/lib/text/zh/tasks'
import { taskQuestion } from './_question/task-question'

export const metadata: Metadata = { title: tasksText.title }

/** The newest year's tasks, under an address that outlives the year. */
export default async function NewestTasksPage({ searchParams }: PageProps<'/tasks'>) {
  const { mode = 'plain', ...chosen } = readQuery('newestTasks', await searchParams)
  const [frame, view] = await Promise.all([portal(), taskList(null, taskQuestion(chosen))])
  if (!view) notFound()
  return (
    <PublicShell mode={mode} portal={frame} section="tasks" here={(paths) => paths.newestTasks(chosen)}>
      <TaskListPage view={view} chosen={chosen} paths={publicPaths(mode)} />
    </PublicShell>
  )
}
