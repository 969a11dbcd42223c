import type { ReactNode } from 'react'
import { Section } from '@/components/ui/section'
import type { Bare } from '@/lib/domain/draft/coverage'
import type { ReportDraftView } from '@/lib/queries/report-draft-page'
import { coverageWords } from '@/lib/text/zh/report-import'
import { BareRow } from './bare-row'
import type { Here } from './here'
import { TaskCard } from './task-card'
import { UnclaimedList } from './unclaimed-list'

type Props = { draft: ReportDraftView; here: Here }

/** Which sentences gave no task and why, then which figures are unclaimed and by which rule. */
export function CoverageView({ draft, here }: Props) {
  const { bare, rest, unclaimed } = draft.coverage
  const of = (because: Bare['because']) => bare.filter((one) => one.because === because)
  const parts = rest.map((place): Bare => ({ place, because: 'unread', rule: '', reason: '' }))
  const words = coverageWords
  return (
    <div className="coverage">
      <Group title={words.unread} lead={words.unreadLead} rows={of('unread')} draft={draft} here={here} />
      {draft.wordless.length > 0 && (
        <Section title={words.wordless} side={words.count(draft.wordless.length)}>
          <p className="lead">{words.wordlessLead}</p>
          {draft.wordless.map((view) => (
            <TaskCard key={view.task.code} view={view} draft={draft} here={here} />
          ))}
        </Section>
      )}
      <Group title={words.rest} lead={words.restLead} rows={parts} draft={draft} here={here} />
      <Group title={words.dropped} rows={of('dropped')} draft={draft} here={here} />
      <Group title={words.stance} rows={of('stance')} draft={draft} here={here} />
      <Section title={words.unclaimed} side={words.count(unclaimed.flatMap(({ places }) => places).length)}>
        <p className="lead">{words.unclaimedLead}</p>
        <UnclaimedList groups={unclaimed} locations={draft.locations} />
      </Section>
    </div>
  )
}

type GroupProps = Props & { title: string; lead?: ReactNode; rows: Bare[] }

function Group({ title, lead, rows, draft, here }: GroupProps) {
  return (
    <Section title={title} side={coverageWords.count(rows.length)}>
      {lead && <p className="lead">{lead}</p>}
      <ul className="bare-rows">
        {rows.map((row) => (
          <BareRow key={`${row.place.passage} ${row.place.start}`} row={row} draft={draft} here={here} />
        ))}
      </ul>
    </Section>
  )
}
