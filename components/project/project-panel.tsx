import { Phrase } from '@/components/ui/phrase'
import type { PublicPaths } from '@/lib/paths'
import type { ProjectSummary } from '@/lib/queries/project-pages'
import type { TaskLine } from '@/lib/queries/task-line'
import { numeral } from '@/lib/text/format'
import { projectsText } from '@/lib/text/zh/projects'
import { taskText } from '@/lib/text/zh/task-page'
import { leadUnsettled } from '@/lib/text/zh/task-words'
import { TargetRow } from './target-row'

const NAMED = 3

type ProjectPanelProps = { project: ProjectSummary; year: number; paths: PublicPaths }

/** One project on the wall: its number, who is responsible, and its figures as lines under it. */
export function ProjectPanel({ project, year, paths }: ProjectPanelProps) {
  return (
    <section className="project" id={`p${project.n}`}>
      <header>
        <span className="n" aria-hidden="true">
          {numeral(project.n)}
        </span>
        <h2>
          <a href={paths.project(year, project.n)}>
            <Phrase text={project.title} />
          </a>
        </h2>
        <p>{leadsInWords(project)}</p>
      </header>
      <ul>
        {project.lines.flatMap((line) =>
          rowsOf(line).map((row) => (
            <TargetRow key={row.key} line={line} target={row.target} year={year} paths={paths} />
          )),
        )}
      </ul>
    </section>
  )
}

/** A line for each figure; a task without one has a line of its own. */
export function rowsOf(line: TaskLine) {
  if (line.targets.length === 0) return [{ key: line.code, target: null }]
  return line.targets.map((target) => ({ key: target.id, target }))
}

/** The leads of a project's tasks, as far as they are confirmed. */
export function leadsInWords({ leads, unsettled }: ProjectSummary): string {
  const names = leads.slice(0, NAMED).map(({ name }) => name)
  const told = names.join(taskText.listComma)
  const known = leads.length > NAMED ? projectsText.more(told) : told
  if (!unsettled) return known
  return known ? projectsText.partly(known, leadUnsettled) : leadUnsettled
}
