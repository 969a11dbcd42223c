import { SaidDays } from '@/components/admin/said-days'
import { Facts } from '@/components/ui/facts'
import type { ListedWindow, WindowPage } from '@/lib/queries/window-list'
import { day } from '@/lib/text/format'
import { edgeOfDay, windows } from '@/lib/text/zh/admin-windows'
import { backfillWord, windowStatusWords } from '@/lib/text/zh/words'

/** How a window stands and how it was extended before. */
export function WindowFacts({ page, window }: { page: WindowPage; window: ListedWindow }) {
  const { facts } = windows
  return (
    <div className="max-lg:mt-12">
      <Facts
        title={windows.factsTitle}
        facts={[
          { term: facts.status, value: windowStatusWords[page.status] },
          { term: facts.backfill, value: window.backfill ? backfillWord : windows.regular },
          { term: facts.opens, value: edgeOfDay(window.opensAt) },
          { term: facts.due, value: edgeOfDay(window.dueAt) },
          { term: facts.closes, value: edgeOfDay(window.closesAt) },
        ]}
        note={<SaidDays days={page.days} />}
      />
      <Facts
        title={windows.extensions}
        facts={page.extensions.map(({ at, reason }) => ({ term: day(at), value: reason }))}
        note={page.extensions.length === 0 && windows.noExtensions}
      />
    </div>
  )
}
