import type { Metadata } from 'next'
import { unanswered } from '@/app/office/unanswered'
import type { FieldFacts } from '@/components/form/described-field'
import { StateForm } from '@/components/form/state-form'
import { PageHead } from '@/components/office/page-head'
import { Facts } from '@/components/ui/facts'
import { officePaths } from '@/lib/paths'
import { bringReport } from '@/lib/queries/report-list'
import { reportImport, bringReport as words } from '@/lib/text/zh/report-import'
import { createReportDraftAction } from './actions'

export const metadata: Metadata = { title: words.title }

const LARGEST = 20 * 1024 * 1024

export default async function BringReportPage() {
  const here = officePaths.bringReport()
  const answer = await bringReport()
  const forms = [{ action: createReportDraftAction, permalink: here }]
  if (answer.kind !== 'answer') return unanswered(answer, { here, forms })
  return (
    <>
      <PageHead
        title={words.title}
        lead={words.lead}
        above={[{ label: reportImport.title, href: officePaths.reports() }]}
      />
      <div className="grid gap-x-22 lg:grid-cols-[1fr_18rem]">
        <StateForm
          action={createReportDraftAction}
          fields={FIELDS}
          submit={words.submit}
          busy={words.busy}
          kept={words.kept}
          permalink={here}
          signIn={officePaths.login({ callback: here })}
        />
        <div className="max-lg:mt-12">
          <Facts title={words.steps.title} facts={words.steps.facts} />
        </div>
      </div>
    </>
  )
}

const { fields } = words
const FIELDS: FieldFacts[] = [
  {
    ...{ kind: 'file', name: 'file', label: fields.file, hint: fields.fileHint },
    ...{ accept: '.docx,.pdf,.txt,.md', largest: LARGEST, tooLarge: fields.fileTooLarge },
  },
  { kind: 'area', name: 'text', label: fields.text, hint: fields.textHint, rows: 10 },
  { kind: 'text', name: 'year', label: fields.year, hint: fields.yearHint, plain: true },
]
