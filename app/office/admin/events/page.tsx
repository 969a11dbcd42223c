import type { Metadata } from 'next'
import { unanswered } from '@/app/office/unanswered'
import { EventFilters } from '@/components/admin/event-filters'
import { EventTable } from '@/components/admin/event-table'
import { PageHead } from '@/components/office/page-head'
import { Empty } from '@/components/ui/empty'
import { type EventQuestion, eventFilter } from '@/lib/inputs/event-filter'
import { officePaths } from '@/lib/paths'
import { type EventList, eventList } from '@/lib/queries/event-list'
import { events } from '@/lib/text/zh/admin-events'

export const metadata: Metadata = { title: events.title }

type Search = { searchParams: Promise<Record<string, string | string[]>> }

export default async function EventsPage({ searchParams }: Search) {
  const question = eventFilter.parse(await searchParams)
  const answer = await eventList(question)
  if (answer.kind !== 'answer') return unanswered(answer, { here: officePaths.events(question) })
  const list = answer.view
  return (
    <>
      <PageHead title={events.title} lead={events.lead(list.head?.seq ?? 0)} />
      <EventFilters people={list.people} question={question} />
      {list.lines.length === 0 ? (
        <Empty title={events.none}>{events.noneNext}</Empty>
      ) : (
        <EventTable lines={list.lines} />
      )}
      <Pages list={list} question={question} />
      <p className="mt-8 text-xs text-ink-2">
        {events.fromNote}
        {list.head && events.head(list.head.hash)}
        {'。'}
        {events.verify}
      </p>
    </>
  )
}

function Pages({ list, question }: { list: EventList; question: EventQuestion }) {
  const { before, ...rest } = question
  return (
    <nav className="mt-6 flex gap-6 text-sm" aria-label={events.older}>
      {list.next !== null && (
        <a
          className="inline-flex min-h-(--size-target) items-center"
          href={officePaths.events({ ...rest, before: list.next })}
        >
          {events.older}
        </a>
      )}
      {before !== undefined && (
        <a className="inline-flex min-h-(--size-target) items-center" href={officePaths.events(rest)}>
          {events.newest}
        </a>
      )}
    </nav>
  )
}
