import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { IndicatorTables } from '@/components/indicator/indicator-tables'
import { PublicShell } from '@/components/public/public-shell'
import { Breadcrumb } from '@/components/ui/breadcrumb'
import { Phrase } from '@/components/ui/phrase'
import { publicPaths } from '@/lib/paths'
import { readQuery } from '@/lib/public-addresses'
import { indicatorsPage } from '@/lib/queries/indicators-page'
import { portal } from '@/lib/queries/portal'
import { indicatorsText } from '@/lib/text/zh/indicators'
import { shell } from '@/lib/text/zh/shell'

type Props = PageProps<'/indicators/[year]'>

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return { title: indicatorsText.title(Number((await params).year)) }
}

export default async function IndicatorsPage({ params, searchParams }: Props) {
  const { mode = 'plain' } = readQuery('indicators', await searchParams)
  const [frame, view] = await Promise.all([portal(), indicatorsPage(Number((await params).year))])
  if (!view) notFound()
  const paths = publicPaths(mode)
  return (
    <PublicShell
      mode={mode}
      portal={frame}
      section="indicators"
      here={(other) => other.indicators(view.year)}
      ofYear={{ year: view.year, address: (year) => paths.indicators(year) }}
    >
      <Breadcrumb
        label={shell.where}
        crumbs={[{ label: shell.home, href: paths.home() }, { label: indicatorsText.crumb }]}
      />
      <h1 className="title mt-2">
        <Phrase text={indicatorsText.title(view.year)} />
      </h1>
      <p className="cover mt-2">{indicatorsText.cover}</p>
      <IndicatorTables view={view} paths={paths} />
    </PublicShell>
  )
}
