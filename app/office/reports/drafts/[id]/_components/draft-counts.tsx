import type { ReportDraftView } from '@/lib/queries/report-draft-page'
import { draftPage } from '@/lib/text/zh/report-import'

/** What the reading covers, in figures, each with what stands behind it. */
export function DraftCounts({ draft: { coverage, classes, state } }: { draft: ReportDraftView }) {
  const { counts } = draftPage
  const unread = coverage.bare.filter(({ because }) => because === 'unread').length
  const unclaimed = coverage.unclaimed.reduce((sum, { places }) => sum + places.length, 0)
  return (
    <dl className="draft-counts" data-state={state}>
      <Count
        term={counts.tasks}
        count={coverage.tasks}
        note={counts.ofClass(classes.quantified, classes.milestone, classes.qualitative)}
      />
      <Count
        term={counts.bare}
        count={coverage.bare.length}
        note={counts.both(counts.ofSentences(coverage.covered, coverage.sentences), counts.unread(unread))}
      />
      <Count term={counts.figures} count={coverage.figures} note={counts.dropped(coverage.droppedFigures)} />
      <Count term={counts.unclaimed} count={unclaimed} note={counts.rules(coverage.unclaimed.length)} />
      <Count term={counts.results} count={coverage.results} />
    </dl>
  )
}

function Count({ term, count, note }: { term: string; count: number; note?: string }) {
  return (
    <div>
      <dt>{term}</dt>
      <dd>
        <b>{count}</b>
        {note && <span>{note}</span>}
      </dd>
    </div>
  )
}
