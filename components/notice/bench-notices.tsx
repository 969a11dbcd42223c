import { classes } from '@/components/ui/classes'
import { Tag } from '@/components/ui/tag'
import { officePaths } from '@/lib/paths'
import type { NoticeLine } from '@/lib/queries/notice-pages'
import { dayOf } from '@/lib/text/format'
import { noticeNumber, notices } from '@/lib/text/zh/notice'

/** On top of the department's list: what the supervision office sent, unread ones marked. */
export function BenchNotices({ lines }: { lines: NoticeLine[] }) {
  const { bench } = notices
  if (lines.length === 0) return null
  return (
    <section className="mt-6 max-w-200">
      <h2 className="text-base">{bench.title}</h2>
      <ul>
        {lines.map((line) => (
          <li key={line.id} className={classes('notice-grade mt-2 text-sm', line.grade)}>
            <a
              className="inline-flex min-h-(--size-target) items-center font-medium"
              href={officePaths.notice(line.id)}
            >
              {noticeNumber(line)}
            </a>{' '}
            {!line.readAt && <Tag>{bench.unread}</Tag>}
            <span className="block text-ink-2">
              {bench.line(line.kind, line.grade, line.tasks.length)}
              {'，'}
              {bench.answerBy(dayOf(line.answerBy))}
            </span>
          </li>
        ))}
      </ul>
    </section>
  )
}
