import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { PublicShell } from '@/components/public/public-shell'
import { Continuation } from '@/components/task/continuation'
import { TaskElder } from '@/components/task/task-elder'
import { TaskRecord } from '@/components/task/task-record'
import { Breadcrumb } from '@/components/ui/breadcrumb'
import { Inset } from '@/components/ui/inset'
import { Tag } from '@/components/ui/tag'
import { publicPaths } from '@/lib/paths'
import { readQuery } from '@/lib/public-addresses'
import { portal } from '@/lib/queries/portal'
import { taskPage, taskTitle } from '@/lib/queries/task-page'
import { shell } from '@/lib/text/zh/shell'
import { taskText } from '@/lib/text/zh/task-page'
import { chapterName } from '@/lib/text/zh/task-words'
import { tasksText } from '@/lib/text/zh/tasks'

type Props = PageProps<'/tasks/[year]/[code]'>

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { year, code } = await params
  return { title: (await taskTitle(Number(year), code)) ?? tasksText.title }
}

export default async function TaskPage({ params, searchParams }: Props) {
  const { mode = 'plain' } = readQuery('task', await searchParams)
  const { year, code } = await params
  const [frame, view] = await Promise.all([portal(), taskPage(Number(year), code)])
  if (!view) notFound()
  const paths = publicPaths(mode)
  const Record = mode === 'elder' ? TaskElder : TaskRecord
  const { line } = view
  return (
    <PublicShell
      mode={mode}
      portal={frame}
      section="tasks"
      here={(other) => other.task(view.year, line.code)}
    >
      {mode === 'plain' && (
        <Breadcrumb
          label={shell.where}
          crumbs={[
            { label: shell.home, href: paths.home() },
            { label: tasksText.title, href: paths.tasks(view.year) },
            { label: chapterName(line.chapter), href: paths.tasks(view.year, { chapter: line.chapter }) },
            { label: line.code },
          ]}
        />
      )}
      {view.retired && <Inset>{taskText.retired}</Inset>}
      <Continuation view={view} paths={paths} />
      <Record
        view={view}
        paths={paths}
        tag={frame.demo && view.entries.length > 0 && <Tag>{shell.demo}</Tag>}
      />
    </PublicShell>
  )
}
