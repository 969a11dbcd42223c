import { officePaths } from '@/lib/paths'
import type { ReportDraftView } from '@/lib/queries/report-draft-page'
import { draftPage } from '@/lib/text/zh/report-import'
import { tabWords } from './tab-words'

/** Coverage first, then the text chapter by chapter, then publication; it stays in sight. */
export function DraftTabs({ draft, at }: { draft: ReportDraftView; at: string }) {
  const places = draft.tabs.map((tab) => ({ at: tab.at, label: tabWords(tab).short, count: tab.tasks }))
  const current = draft.tab?.at ?? (at === 'publish' ? at : '')
  return (
    <nav className="draft-tabs" aria-label={draftPage.tabs}>
      <Tab id={draft.id} at="" label={draftPage.coverage} current={current} />
      {places.map((place) => (
        <Tab key={place.at} id={draft.id} {...place} current={current} />
      ))}
      <Tab id={draft.id} at="publish" label={draftPage.publish} current={current} />
    </nav>
  )
}

type TabProps = { id: string; at: string; label: string; count?: number; current: string }

function Tab({ id, at, label, count, current }: TabProps) {
  return (
    <a href={officePaths.reportDraft(id, { at })} aria-current={at === current ? 'page' : undefined}>
      {label}
      {count !== undefined && <small>{count}</small>}
    </a>
  )
}
