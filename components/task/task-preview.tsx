import { Tag } from '@/components/ui/tag'
import { publicPaths } from '@/lib/paths'
import type { TaskPageView } from '@/lib/queries/task-page'
import { shell } from '@/lib/text/zh/shell'
import { taskText } from '@/lib/text/zh/task-page'
import { TaskRecord } from './task-record'

/** The task's public page itself, under a band that says that nobody outside can see it yet. */
export function TaskPreview({ shown, demo }: { shown: TaskPageView; demo: boolean }) {
  const { preview } = taskText
  return (
    <section className="task-preview" aria-label={preview.title}>
      <p className="preview-band">
        <strong>
          <span>{preview.title}</span>
        </strong>
        <span>{preview.text}</span>
      </p>
      <TaskRecord view={shown} paths={publicPaths('plain')} tag={demo && <Tag>{shell.demo}</Tag>} />
    </section>
  )
}
