import type { Metadata } from 'next'
import { nothingAt, unanswered } from '@/app/office/unanswered'
import { ExtensionFacts } from '@/components/extension/extension-facts'
import { ExtensionHistory } from '@/components/extension/extension-history'
import type { FieldFacts } from '@/components/form/described-field'
import { StateForm } from '@/components/form/state-form'
import { PageHead } from '@/components/office/page-head'
import { Inset } from '@/components/ui/inset'
import { parseQuarter, printQuarter } from '@/lib/domain/quarter'
import { officePaths } from '@/lib/paths'
import { type ExtensionPage, extensionAsk } from '@/lib/queries/extension-pages'
import { dayAndTime } from '@/lib/text/format'
import { saidDayWords } from '@/lib/text/zh/business-days'
import { deadline } from '@/lib/text/zh/deadlines'
import { extensions } from '@/lib/text/zh/extensions'
import { workbench } from '@/lib/text/zh/workbench'
import { requestExtensionAction, withdrawExtensionAction } from './actions'

export const metadata: Metadata = { title: extensions.askTitle }

type Params = { params: Promise<{ task: string; quarter: string }> }

export default async function AskExtensionPage({ params }: Params) {
  const { task, quarter } = await params
  const here = officePaths.askExtension(task, quarter)
  const parsed = parseQuarter(quarter)
  if (!parsed) return nothingAt(here)
  const answer = await extensionAsk({ task, quarter: parsed })
  const forms = [requestExtensionAction, withdrawExtensionAction].map((action) => ({
    ...{ action, permalink: here },
  }))
  if (answer.kind !== 'answer') return unanswered(answer, { here, forms })
  const page = answer.view
  const isLate = page.kind === 'latePermission'
  return (
    <>
      <PageHead
        title={isLate ? extensions.askTitleLate : extensions.askTitle}
        lead={`${page.task.code} ${page.task.title}`}
        above={[
          { label: workbench.crumb, href: officePaths.workbench({ quarter }) },
          { label: extensions.back, href: officePaths.entry(task, quarter) },
        ]}
      />
      <div className="grid gap-x-22 lg:grid-cols-[1fr_18rem]">
        <div>
          <div className="mb-8 max-w-(--container-form)">
            <Inset>
              {page.why ? extensions.why[page.why] : isLate ? extensions.lateLead : extensions.askLead}
            </Inset>
          </div>
          {page.waiting ? <Waiting page={page} here={here} /> : <Asking page={page} here={here} />}
          <ExtensionHistory lines={page.history} />
        </div>
        <ExtensionFacts page={page} />
      </div>
    </>
  )
}

type FormProps = { page: ExtensionPage; here: string }

function Asking({ page, here }: FormProps) {
  if (!page.kind) return null
  return (
    <StateForm
      action={requestExtensionAction}
      fields={fieldsOf(page)}
      hidden={{ task: page.task.id, quarter: printQuarter(page.quarter) }}
      submit={extensions.ask}
      busy={extensions.asking}
      permalink={here}
      signIn={officePaths.login({ callback: here })}
    />
  )
}

function fieldsOf({ offered }: ExtensionPage): FieldFacts[] {
  const { fields } = extensions
  const hint = `${fields.untilHint}；${saidDayWords(offered)}`
  return [
    { kind: 'text', type: 'date', name: 'until', label: fields.until, hint, value: offered.day },
    { kind: 'area', name: 'reason', label: fields.reason, hint: fields.reasonHint, rows: 3 },
  ]
}

function Waiting({ page: { waiting }, here }: FormProps) {
  if (!waiting) return null
  return (
    <>
      <p>{extensions.waitingText(deadline(waiting.wantedUntil), dayAndTime(waiting.requestedAt))}</p>
      <p className="mb-6 max-w-160 whitespace-pre-wrap text-ink-2">{waiting.reason}</p>
      <StateForm
        action={withdrawExtensionAction}
        fields={[]}
        hidden={{ extension: waiting.id }}
        kind="outline"
        submit={extensions.withdraw}
        busy={extensions.withdrawing}
        permalink={`${here}#withdraw`}
        signIn={officePaths.login({ callback: here })}
      />
    </>
  )
}
