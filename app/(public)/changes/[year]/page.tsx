import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { ChangeLog } from '@/components/changes/change-log'
import { PublicShell } from '@/components/public/public-shell'
import { Breadcrumb } from '@/components/ui/breadcrumb'
import { Empty } from '@/components/ui/empty'
import { publicPaths } from '@/lib/paths'
import { readQuery } from '@/lib/public-addresses'
import { changesPage } from '@/lib/queries/changes-page'
import { portal } from '@/lib/queries/portal'
import { changesText } from '@/lib/text/zh/changes'
import { shell } from '@/lib/text/zh/shell'
import { tasksText } from '@/lib/text/zh/tasks'

type Props = PageProps<'/changes/[year]'>

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return { title: changesText.title(Number((await params).year)) }
}

export default async function ChangesPage({ params, searchParams }: Props) {
  const { mode = 'plain' } = readQuery('changes', await searchParams)
  const [frame, view] = await Promise.all([portal(), changesPage(Number((await params).year))])
  if (!view) notFound()
  const paths = publicPaths(mode)
  return (
    <PublicShell
      mode={mode}
      portal={frame}
      section="tasks"
      here={(other) => other.changes(view.year)}
      ofYear={{ year: view.year, address: (year) => paths.changes(year) }}
    >
      <Breadcrumb
        label={shell.where}
        crumbs={[
          { label: shell.home, href: paths.home() },
          { label: tasksText.pageTitle(view.year), href: paths.tasks(view.year) },
          { label: changesText.crumb },
        ]}
      />
      <h1 className="title mt-2">{changesText.title(view.year)}</h1>
      <p className="cover mt-2 mb-8">
        {view.total === 0 ? changesText.noneLead : changesText.lead(view.total, view.counts)}
        {changesText.basis}
      </p>
      {view.total > 0 ? <ChangeLog view={view} paths={paths} /> : <Empty title={changesText.none} />}
    </PublicShell>
  )
}
