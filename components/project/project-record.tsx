import { Empty } from '@/components/ui/empty'
import { Phrase } from '@/components/ui/phrase'
import { Section } from '@/components/ui/section'
import { Unbroken } from '@/components/ui/unbroken'
import type { PublicPaths } from '@/lib/paths'
import type { ProjectPageView } from '@/lib/queries/project-pages'
import { quarterName } from '@/lib/text/zh/dates'
import { projectsText } from '@/lib/text/zh/projects'
import { ProjectTable } from './project-table'

type ProjectRecordProps = { view: ProjectPageView; paths: PublicPaths }

/** One project: the report's words, its figures as the city prints them, and what the departments wrote. */
export function ProjectRecord({ view, paths }: ProjectRecordProps) {
  const { project, year } = view
  const address = paths.report(year, project.passage)
  return (
    <>
      <h1 className="title mt-2">
        <Phrase text={projectsText.full(project.n, project.title)} />
      </h1>
      <blockquote className="project-words" cite={address}>
        {view.number}
        <Unbroken text={view.words.map(({ text }) => text).join('')} />
      </blockquote>
      <p className="mt-1 text-xs text-ink-2">
        {projectsText.source(year)}
        <a
          className="ml-4 inline-flex min-h-(--size-target) items-center"
          href={address}
          data-address={address}
        >
          {projectsText.inReport}
        </a>
      </p>
      <Section title={projectsText.columns.done} first>
        <ProjectTable project={project} year={year} paths={paths} />
      </Section>
      <Section title={projectsText.progress}>
        {view.progress.length === 0 && (
          <Empty title={projectsText.noProgress}>{projectsText.noProgressWhy}</Empty>
        )}
        {view.progress.map((one) => (
          <div key={one.code} className="border-b border-rule py-4 first-of-type:pt-0">
            <h3 className="text-base">
              <a className="bare" href={paths.task(year, one.code)}>
                {project.lines.find(({ code }) => code === one.code)?.title}
              </a>
              <span className="ml-3 text-xs font-normal text-ink-2">{quarterName(one.quarter)}</span>
            </h3>
            <p className="max-w-[39em] whitespace-pre-line">{one.progress}</p>
            {one.problem.trim() && (
              <p className="max-w-[39em] whitespace-pre-line">
                <span className="text-ink-2">{projectsText.problem}</span>
                {one.problem}
              </p>
            )}
          </div>
        ))}
      </Section>
      <Neighbours view={view} paths={paths} />
    </>
  )
}

function Neighbours({ view, paths }: ProjectRecordProps) {
  const { before, after, year } = view
  const link = (href: string, words: string) => (
    <a className="inline-flex min-h-(--size-target) items-center" href={href}>
      {words}
    </a>
  )
  return (
    <p className="mt-8 flex flex-wrap gap-x-6 text-sm">
      {before !== null && link(paths.project(year, before), projectsText.before)}
      {after !== null && link(paths.project(year, after), projectsText.after)}
      {link(paths.projects(year), projectsText.all)}
    </p>
  )
}
