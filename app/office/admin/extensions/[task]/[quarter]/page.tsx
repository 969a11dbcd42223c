import type { Metadata } from 'next'
import { nothingAt, unanswered } from '@/app/office/unanswered'
import { ExtensionFacts } from '@/components/extension/extension-facts'
import { ExtensionHistory } from '@/components/extension/extension-history'
import { PageHead } from '@/components/office/page-head'
import { Inset } from '@/components/ui/inset'
import { parseQuarter } from '@/lib/domain/quarter'
import { officePaths } from '@/lib/paths'
import { extensionDesk } from '@/lib/queries/extension-pages'
import { extensions } from '@/lib/text/zh/extensions'
import { DecideForms, UnaskedForm } from './_components/decide-forms'
import { grantExtensionAction, grantUnaskedAction, refuseExtensionAction } from './actions'

export const metadata: Metadata = { title: extensions.decideTitle }

type Params = { params: Promise<{ task: string; quarter: string }> }

export default async function DecideExtensionPage({ params }: Params) {
  const { task, quarter } = await params
  const here = officePaths.decideExtension(task, quarter)
  const parsed = parseQuarter(quarter)
  if (!parsed) return nothingAt(here)
  const answer = await extensionDesk({ task, quarter: parsed })
  const actions = [grantExtensionAction, refuseExtensionAction, grantUnaskedAction]
  const forms = actions.map((action) => ({ action, permalink: here }))
  if (answer.kind !== 'answer') return unanswered(answer, { here, forms })
  const page = answer.view
  return (
    <>
      <PageHead
        title={extensions.decideTitle}
        lead={`${page.task.code} ${page.task.title}`}
        above={[{ label: extensions.listTitle, href: officePaths.extensions() }]}
      />
      <div className="grid gap-x-22 lg:grid-cols-[1fr_18rem]">
        <div>
          {page.why && <Inset>{extensions.why[page.why]}</Inset>}
          {page.kind === 'latePermission' && <Inset>{extensions.lateLead}</Inset>}
          {page.waiting && <DecideForms page={page} waiting={page.waiting} here={here} />}
          {!page.waiting && <UnaskedForm page={page} here={here} />}
          <ExtensionHistory lines={page.history} />
        </div>
        <ExtensionFacts page={page} />
      </div>
    </>
  )
}
