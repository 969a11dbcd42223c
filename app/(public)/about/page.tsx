import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { About } from '@/components/about/about'
import { PublicShell } from '@/components/public/public-shell'
import { Breadcrumb } from '@/components/ui/breadcrumb'
import { publicPaths } from '@/lib/paths'
import { readQuery } from '@/lib/public-addresses'
import { aboutPage } from '@/lib/queries/about-page'
import { portal } from '@/lib/queries/portal'
import { aboutText } from '@/lib/text/zh/about'
import { shell } from '@/lib/text/zh/shell'

export const metadata: Metadata = { title: aboutText.title }

export default async function AboutPage({ searchParams }: PageProps<'/about'>) {
  const { mode = 'plain' } = readQuery('about', await searchParams)
  const [frame, view] = await Promise.all([portal(), aboutPage()])
  if (!view) notFound()
  const paths = publicPaths(mode)
  return (
    <PublicShell mode={mode} portal={frame} section="about" here={(other) => other.about()}>
      <Breadcrumb
        label={shell.where}
        crumbs={[{ label: shell.home, href: paths.home() }, { label: aboutText.title }]}
      />
      <About view={view} paths={paths} />
    </PublicShell>
  )
}
