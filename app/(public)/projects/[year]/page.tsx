import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { Points } from '@/components/home/points'
import { ProjectIndex } from '@/components/project/project-index'
import { ProjectPanel } from '@/components/project/project-panel'
import { PublicShell } from '@/components/public/public-shell'
import { Breadcrumb } from '@/components/ui/breadcrumb'
import { Phrase } from '@/components/ui/phrase'
import { Tag } from '@/components/ui/tag'
import type { QuarterNumber } from '@/lib/domain/quarter'
import { publicPaths } from '@/lib/paths'
import { readQuery } from '@/lib/public-addresses'
import { portal } from '@/lib/queries/portal'
import { projectWall } from '@/lib/queries/project-pages'
import { projectsText } from '@/lib/text/zh/projects'
import { shell } from '@/lib/text/zh/shell'

type Props = PageProps<'/projects/[year]'>

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return { title: projectsText.title(Number((await params).year)) }
}

export default async function ProjectsPage({ params, searchParams }: Props) {
  const { mode = 'plain', quarter } = readQuery('projects', await searchParams)
  const asked = quarter ? (Number(quarter) as QuarterNumber) : undefined
  const [frame, view] = await Promise.all([portal(), projectWall(Number((await params).year), asked)])
  if (!view) notFound()
  const paths = publicPaths(mode)
  return (
    <PublicShell
      mode={mode}
      portal={frame}
      section="projects"
      here={(other) => other.projects(view.year, { quarter })}
      ofYear={{ year: view.year, address: (year) => paths.projects(year) }}
    >
      <Breadcrumb
        label={shell.where}
        crumbs={[{ label: shell.home, href: paths.home() }, { label: projectsText.crumb }]}
      />
      <h1 className="title mt-2">
        <Phrase text={view.heading || projectsText.title(view.year)} />
      </h1>
      <p className="cover mt-2">
        {projectsText.summary(view.projects.length, view.rollup.total)}
        {view.rollup.reported > 0 ? projectsText.counted(view.rollup.counts) : projectsText.notStarted}
        {frame.demo && <Tag>{shell.demo}</Tag>}
      </p>
      {view.openedQuarters.length > 0 && (
        <div className="mt-2 text-xs text-ink-2">
          <Points
            quarters={view.openedQuarters}
            chosen={view.upTo}
            address={(one) => paths.projects(view.year, { quarter: one })}
          />
        </div>
      )}
      <ProjectIndex projects={view.projects} />
      {view.rollup.reported > 0 && <p className="mt-3 text-xs text-ink-2">{projectsText.legend}</p>}
      <div className="project-wall">
        {view.projects.map((project) => (
          <ProjectPanel key={project.n} project={project} year={view.year} paths={paths} />
        ))}
      </div>
    </PublicShell>
  )
}
