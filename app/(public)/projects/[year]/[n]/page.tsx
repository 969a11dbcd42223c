import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { ProjectRecord } from '@/components/project/project-record'
import { PublicShell } from '@/components/public/public-shell'
import { Breadcrumb } from '@/components/ui/breadcrumb'
import { publicPaths } from '@/lib/paths'
import { readQuery } from '@/lib/public-addresses'
import { portal } from '@/lib/queries/portal'
import { projectPage } from '@/lib/queries/project-pages'
import { projectsText } from '@/lib/text/zh/projects'
import { shell } from '@/lib/text/zh/shell'

type Props = PageProps<'/projects/[year]/[n]'>

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return { title: projectsText.name(Number((await params).n)) }
}

export default async function ProjectPage({ params, searchParams }: Props) {
  const { mode = 'plain' } = readQuery('project', await searchParams)
  const { year, n } = await params
  const [frame, view] = await Promise.all([portal(), projectPage(Number(year), Number(n))])
  if (!view) notFound()
  const paths = publicPaths(mode)
  return (
    <PublicShell
      mode={mode}
      portal={frame}
      section="projects"
      here={(other) => other.project(view.year, view.project.n)}
    >
      <Breadcrumb
        label={shell.where}
        crumbs={[
          { label: shell.home, href: paths.home() },
          { label: projectsText.crumb, href: paths.projects(view.year) },
          { label: projectsText.name(view.project.n) },
        ]}
      />
      <ProjectRecord view={view} paths={paths} />
    </PublicShell>
  )
}
