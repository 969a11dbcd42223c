import type { Metadata } from 'next'
import { unanswered } from '@/app/office/unanswered'
import type { FieldFacts } from '@/components/form/described-field'
import { StateForm } from '@/components/form/state-form'
import { PageHead } from '@/components/office/page-head'
import { Facts } from '@/components/ui/facts'
import { officePaths } from '@/lib/paths'
import { type AssignmentPage, assignmentPage } from '@/lib/queries/assignment-page'
import { dayAndTime } from '@/lib/text/format'
import { assignments } from '@/lib/text/zh/admin-assignments'
import { setTargetText } from '@/lib/text/zh/admin-targets'
import { taskChanges } from '@/lib/text/zh/admin-tasks'
import { decideAssignmentAction } from '../actions'

export const metadata: Metadata = { title: assignments.title }

type Params = { params: Promise<{ task: string }> }

export default async function AssignmentOfTaskPage({ params }: Params) {
  const { task } = await params
  const here = officePaths.assignment(task)
  const answer = await assignmentPage(task)
  const forms = [{ action: decideAssignmentAction, permalink: here }]
  if (answer.kind !== 'answer') return unanswered(answer, { here, forms })
  const page = answer.view
  return (
    <>
      <PageHead
        title={page.title}
        lead={assignments.pageLead[page.standing]}
        above={[{ label: assignments.title, href: officePaths.assignments() }]}
      />
      <div className="grid gap-x-22 lg:grid-cols-[1fr_18rem]">
        <StateForm
          action={decideAssignmentAction}
          fields={fieldsOf(page)}
          hidden={{ task, seen: page.seen }}
          submit={page.standing === 'confirmed' ? assignments.change1 : assignments.submit}
          busy={assignments.busy}
          permalink={here}
          signIn={officePaths.login({ callback: here })}
        />
        <Aside page={page} />
      </div>
    </>
  )
}

function fieldsOf({ departments, lead, supports }: AssignmentPage): FieldFacts[] {
  const { fields } = assignments
  const leading = departments.filter(({ isGroup }) => !isGroup)
  return [
    {
      kind: 'select',
      name: 'lead',
      label: fields.lead,
      hint: fields.leadHint,
      options: [
        { value: '', label: fields.choose },
        ...leading.map(({ id, name }) => ({ value: id, label: name })),
      ],
      value: lead?.id ?? '',
    },
    {
      kind: 'checks',
      name: 'supports',
      label: fields.supports,
      hint: fields.supportsHint,
      options: departments.map(({ id, name }) => ({ value: id, label: name })),
      values: supports.map(({ id }) => id),
    },
  ]
}

/** The report's own words, and how it came to be. */
function Aside({ page }: { page: AssignmentPage }) {
  return (
    <div className="max-lg:mt-12">
      <Facts
        title={assignments.promise}
        facts={[
          {
            term: page.code,
            value: page.quotes.map((quote) => (
              <q key={quote} className="mb-3 block font-serif">
                {quote}
              </q>
            )),
          },
        ]}
      />
      <Facts
        title={taskChanges.title}
        facts={[]}
        note={<a href={officePaths.task(page.task)}>{taskChanges.linkWords}</a>}
      />
      {page.targets.length > 0 && (
        <Facts
          title={setTargetText.title}
          facts={page.targets.map(({ id, name, isSet }) => ({
            term: name,
            value: <a href={officePaths.target(id)}>{isSet ? setTargetText.change : setTargetText.setOne}</a>,
          }))}
        />
      )}
      <Facts
        title={assignments.history}
        facts={page.decisions.map(({ at, lead }) => ({
          term: dayAndTime(at),
          value: assignments.historyLine(lead),
        }))}
        note={page.decisions.length === 0 && assignments.historyNone}
      />
    </div>
  )
}
