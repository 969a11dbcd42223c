import type { Metadata } from 'next'
import { unanswered } from '@/app/office/unanswered'
import { ExtensionTable } from '@/components/extension/extension-table'
import { PageHead } from '@/components/office/page-head'
import { ChoiceLinks } from '@/components/ui/choice-links'
import { Empty } from '@/components/ui/empty'
import { extensionFilter } from '@/lib/inputs/extension'
import { officePaths } from '@/lib/paths'
import { extensionList } from '@/lib/queries/extension-list'
import { windows } from '@/lib/text/zh/admin-windows'
import { extensions } from '@/lib/text/zh/extensions'

export const metadata: Metadata = { title: extensions.listTitle }

type Search = { searchParams: Promise<{ state?: string | string[] }> }

export default async function ExtensionsPage({ searchParams }: Search) {
  const state = extensionFilter.parse((await searchParams).state)
  const answer = await extensionList(state)
  if (answer.kind !== 'answer') return unanswered(answer, { here: officePaths.extensions() })
  const choices = Object.entries(extensions.filters).map(([value, label]) => ({
    ...{ label, href: officePaths.extensions({ state: value }), current: value === state },
  }))
  return (
    <>
      <PageHead
        title={extensions.listTitle}
        lead={extensions.listLead}
        above={[{ label: windows.title, href: officePaths.windows() }]}
      />
      <ChoiceLinks label={extensions.filterLabel} choices={choices} />
      {answer.view.length === 0 ? (
        <Empty level="h2" title={extensions.none}>
          {extensions.noneText}
        </Empty>
      ) : (
        <ExtensionTable lines={answer.view} />
      )}
    </>
  )
}
