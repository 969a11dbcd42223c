import type { Metadata } from 'next'
import { unanswered } from '@/app/office/unanswered'
import { TargetValues } from '@/components/admin/target-values'
import type { FieldFacts } from '@/components/form/described-field'
import { StateForm } from '@/components/form/state-form'
import { PageHead } from '@/components/office/page-head'
import { officePaths } from '@/lib/paths'
import { type SetTargetPage, setTargetPage } from '@/lib/queries/set-target-page'
import { setTargetText } from '@/lib/text/zh/admin-targets'
import { attachResultAction, setTargetAction } from '../actions'
import { SettleForm } from './_components/settle-form'

export const metadata: Metadata = { title: setTargetText.title }

type Params = { params: Promise<{ target: string }> }

export default async function TargetPage({ params }: Params) {
  const { target: id } = await params
  const here = officePaths.target(id)
  const answer = await setTargetPage(id)
  const forms = [setTargetAction, attachResultAction].map((action) => ({ action, permalink: here }))
  if (answer.kind !== 'answer') return unanswered(answer, { here, forms })
  const { task, target, version } = answer.view
  return (
    <>
      <PageHead
        title={target.name}
        lead={target.goal === null ? setTargetText.awaitedLead : setTargetText.changeLead}
        above={[{ label: task.title, href: officePaths.assignment(task.id) }]}
      />
      <div className="grid gap-x-22 lg:grid-cols-[1fr_18rem]">
        <div>
          <StateForm
            action={setTargetAction}
            fields={fieldsOf(answer.view)}
            hidden={{ target: id, version }}
            submit={setTargetText.submit}
            busy={setTargetText.busy}
            permalink={here}
            signIn={officePaths.login({ callback: here })}
          />
          {answer.view.offered.length > 0 && <SettleForm page={answer.view} here={here} />}
        </div>
        <TargetValues page={answer.view} />
      </div>
    </>
  )
}

/** The unit is asked for only where the report writes none. */
function fieldsOf({ target: { unit } }: SetTargetPage): FieldFacts[] {
  const { fields } = setTargetText
  return [
    { kind: 'text', name: 'value', label: fields.value, hint: fields.valueHint(unit), plain: true },
    ...(unit === ''
      ? [{ kind: 'text' as const, name: 'unit', label: fields.unit, hint: fields.unitHint }]
      : []),
    { kind: 'text', name: 'document', label: fields.document, hint: fields.documentHint },
    { kind: 'area', name: 'reason', label: fields.reason, hint: fields.reasonHint, rows: 2 },
  ]
}
