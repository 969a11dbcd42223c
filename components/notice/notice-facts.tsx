import { Facts } from '@/components/ui/facts'
import { printQuarter } from '@/lib/domain/quarter'
import { officePaths } from '@/lib/paths'
import type { NoticePage } from '@/lib/queries/notice-pages'
import { dayAndTime, dayOf } from '@/lib/text/format'
import { notices } from '@/lib/text/zh/notice'

/** Beside the sheet: until when to answer, whether it was acknowledged, and the way to each task. */
export function NoticeFacts({ notice }: { notice: NoticePage }) {
  const { page } = notices
  return (
    <aside className="max-lg:mt-12">
      <Facts
        title={page.facts}
        facts={[
          { term: page.answerBy, value: dayOf(notice.answerBy) },
          { term: page.sent, value: dayAndTime(notice.issuedAt) },
          { term: page.read, value: notice.readAt ? dayAndTime(notice.readAt) : page.unread },
        ]}
        note={<span className="screen-only">{page.print}</span>}
      />
      <section className="mt-8 border-t border-ink pt-3.5">
        <h2 className="mb-2 text-sm">{page.tasks}</h2>
        <ul>
          {notice.tasks.map(({ id, code, title }) => (
            <li key={id} className="border-t border-rule text-sm">
              <a
                className="inline-flex min-h-(--size-target) items-center"
                href={officePaths.entry(id, printQuarter(notice.quarter))}
              >
                {code} {title}
              </a>
            </li>
          ))}
        </ul>
      </section>
    </aside>
  )
}
