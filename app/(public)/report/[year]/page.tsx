import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { PublicShell } from '@/components/public/public-shell'
import { Outline } from '@/components/report/outline'
import { ReportText } from '@/components/report/report-text'
import { publicPaths } from '@/lib/paths'
import { readQuery } from '@/lib/public-addresses'
import { portal } from '@/lib/queries/portal'
import { reportPage } from '@/lib/queries/report-page'
import { reportText } from '@/lib/text/zh/report'

type Props = PageProps<'/report/[year]'>

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return { title: reportText.title(Number((await params).year)) }
}

export default async function ReportPage({ params, searchParams }: Props) {
  const { mode = 'plain', show } = readQuery('report', await searchParams)
  const promisesOnly = show === 'promises'
  const [frame, view] = await Promise.all([portal(), reportPage(Number((await params).year), promisesOnly)])
  if (!view) notFound()
  const paths = publicPaths(mode)
  return (
    <PublicShell
      mode={mode}
      portal={frame}
      section="report"
      here={(other) => other.report(view.year, undefined, { show })}
      ofYear={{ year: view.year, address: (year) => paths.report(year) }}
    >
      <div className="reader">
        <Outline view={view} promisesOnly={promisesOnly} paths={paths} />
        <ReportText view={view} paths={paths} promisesOnly={promisesOnly} />
      </div>
    </PublicShell>
  )
}
