import { notFound } from 'next/navigation'
import { Glance } from '@/components/home/glance'
import { HeadlineTargets } from '@/components/home/headline-targets'
import { Hero } from '@/components/home/hero'
import { Recent } from '@/components/home/recent'
import { PublicShell } from '@/components/public/public-shell'
import { Section } from '@/components/ui/section'
import { Tag } from '@/components/ui/tag'
import type { QuarterNumber } from '@/lib/domain/quarter'
import { publicPaths } from '@/lib/paths'
import { readQuery } from '@/lib/public-addresses'
import { homePage } from '@/lib/queries/home-page'
import { portal } from '@/lib/queries/portal'
import { homeText } from '@/lib/text/zh/home'
import { shell } from '@/lib/text/zh/shell'

export default async function HomePage({ searchParams }: PageProps<'/'>) {
  const { mode = 'plain', quarter } = readQuery('home', await searchParams)
  const asked = quarter ? (Number(quarter) as QuarterNumber) : undefined
  const [frame, view] = await Promise.all([portal(), homePage(asked)])
  if (!view) notFound()
  const paths = publicPaths(mode)
  const tag = frame.demo && <Tag>{shell.demo}</Tag>
  return (
    <PublicShell mode={mode} portal={frame} here={(other) => other.home({ quarter })}>
      <Hero year={view.year} givenOn={view.givenOn} paths={paths} />
      <Glance view={view} paths={paths} tag={tag} />
      <Section id="headline" title={homeText.headline} tag={tag}>
        <HeadlineTargets
          lines={view.headline}
          year={view.year}
          anyPublished={view.rollup.reported > 0}
          paths={paths}
        />
      </Section>
      <Section
        title={homeText.recent}
        tag={tag}
        side={<a href={paths.tasks(view.year)}>{homeText.allTasks}</a>}
      >
        <Recent publications={view.recent} year={view.year} paths={paths} />
      </Section>
    </PublicShell>
  )
}
