import type { EntryScreenView } from '@/lib/queries/entry-screen'
import { day } from '@/lib/text/format'
import { entry } from '@/lib/text/zh/entry'

type FactsView = Pick<EntryScreenView, 'editions' | 'state' | 'quarter'> & { mayWrite: boolean }

/** The two facts that every page of an entry states: what the public sees, and what is being written. */
export function EditionFacts({ view: { editions, state, quarter, mayWrite } }: { view: FactsView }) {
  const { facts } = entry
  const { published, publishedAt, inWork } = editions
  return (
    <dl className="mt-4 flex flex-wrap gap-x-8 gap-y-1 text-sm">
      <div className="flex gap-2">
        <dt className="text-ink-2">{facts.publicSees}</dt>
        <dd className="font-medium">
          {publishedAt ? facts.edition(published, day(publishedAt)) : facts.nothing(quarter.quarter)}
        </dd>
      </div>
      <div className="flex gap-2">
        <dt className="text-ink-2">{mayWrite ? facts.editing : facts.reading}</dt>
        <dd className="font-medium">{inWork === null ? facts.noWork : facts.inWork(inWork, state)}</dd>
      </div>
    </dl>
  )
}
