import type { Metadata } from 'next'
import { unanswered } from '@/app/office/unanswered'
import { WindowFacts } from '@/components/admin/window-facts'
import { PageHead } from '@/components/office/page-head'
import { officePaths } from '@/lib/paths'
import { windowPage } from '@/lib/queries/window-list'
import { quarterText } from '@/lib/text/format'
import { windows } from '@/lib/text/zh/admin-windows'
import { extendWindowAction, openWindowAction } from '../actions'
import { ExtendForm } from './_components/extend-form'
import { OpenForm } from './_components/open-form'

export const metadata: Metadata = { title: windows.title }

type Params = { params: Promise<{ quarter: string }> }

export default async function WindowPage({ params }: Params) {
  const { quarter } = await params
  const here = officePaths.window(quarter)
  const answer = await windowPage(quarter)
  const forms = [openWindowAction, extendWindowAction].map((action) => ({ action, permalink: here }))
  if (answer.kind !== 'answer') return unanswered(answer, { here, forms })
  const { window } = answer.view
  return (
    <>
      <PageHead
        title={windows.pageTitle(quarterText(answer.view.quarter))}
        lead={window ? windows.extendLead : windows.openLead}
        above={[{ label: windows.title, href: officePaths.windows() }]}
      />
      <div className="grid gap-x-22 lg:grid-cols-[1fr_18rem]">
        {window ? (
          <ExtendForm page={answer.view} window={window} here={here} />
        ) : (
          <OpenForm page={answer.view} here={here} />
        )}
        {window && <WindowFacts page={answer.view} window={window} />}
      </div>
    </>
  )
}
