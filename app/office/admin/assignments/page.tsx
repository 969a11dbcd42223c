import type { Metadata } from 'next'
import { unanswered } from '@/app/office/unanswered'
import { AssignmentFilters } from '@/components/admin/assignment-filters'
import { AssignmentTable, hasSuggestion } from '@/components/admin/assignment-table'
import { StateForm } from '@/components/form/state-form'
import { PageHead } from '@/components/office/page-head'
import { Button } from '@/components/ui/button'
import { Empty } from '@/components/ui/empty'
import { Inset } from '@/components/ui/inset'
import { assignmentFilter } from '@/lib/inputs/assignment-filter'
import { officePaths } from '@/lib/paths'
import { type AssignmentList, assignmentList } from '@/lib/queries/assignment-list'
import { assignments } from '@/lib/text/zh/admin-assignments'
import { confirmSuggestionsAction } from './actions'

export const metadata: Metadata = { title: assignments.title }

type Search = { searchParams: Promise<Record<string, string | string[]>> }

export default async function AssignmentsPage({ searchParams }: Search) {
  const sent = await searchParams
  const filter = assignmentFilter.parse(sent)
  const here = officePaths.assignments(filter)
  const answer = await assignmentList(filter)
  if (answer.kind === 'notFound') return <Empty title={assignments.noReport} />
  if (answer.kind !== 'answer')
    return unanswered(answer, { here, forms: [{ action: confirmSuggestionsAction, permalink: here }] })
  const list = answer.view
  const decided = list.groups.flatMap(({ lines }) => lines).find(({ task }) => task === sent.decided)
  return (
    <>
      <PageHead title={assignments.title} lead={assignments.lead(list)} />
      <div className="mb-6 max-w-200">
        {decided ? (
          <Inset role="status">{assignments.decided(decided.title)}</Inset>
        ) : (
          <Inset>{assignments.basis}</Inset>
        )}
      </div>
      <AssignmentFilters list={list} filter={filter} />
      {list.groups.length === 0 ? (
        <Empty title={assignments.none}>{assignments.noneNext}</Empty>
      ) : (
        <BulkForm list={list} by={filter.by} here={here} />
      )}
    </>
  )
}

/** The list itself is the form: tick suggestions, or take a whole group. */
function BulkForm({ list, by, here }: { list: AssignmentList; by: 'chapter' | 'lead'; here: string }) {
  const hasOpen = list.groups.some(({ lines }) => lines.some(hasSuggestion))
  return (
    <StateForm
      action={confirmSuggestionsAction}
      fields={[]}
      wide
      permalink={here}
      signIn={officePaths.login({ callback: here })}
    >
      <div>
        {list.groups.map((group) => (
          <AssignmentTable key={group.key} group={group} by={by} chapters={list.chapters} />
        ))}
      </div>
      {hasOpen && (
        <div className="save-bar">
          <Button>{assignments.confirmPicked}</Button>
        </div>
      )}
    </StateForm>
  )
}
