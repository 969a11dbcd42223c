import { goalWords } from '@/components/target/goal-words'
import { StandingWord } from '@/components/task/standing-word'
import { Table } from '@/components/ui/table'
import type { PublicPaths } from '@/lib/paths'
import type { ProjectSummary } from '@/lib/queries/project-pages'
import type { TargetLine, TaskLine } from '@/lib/queries/task-line'
import { percent, quarterEnd } from '@/lib/text/format'
import { projectsText } from '@/lib/text/zh/projects'
import { valueText } from '@/lib/text/zh/target-figure'
import { taskText } from '@/lib/text/zh/task-page'
import { leadUnsettled } from '@/lib/text/zh/task-words'
import { ownStanding } from './own-standing'
import { rowsOf } from './project-panel'

type ProjectTableProps = { project: ProjectSummary; year: number; paths: PublicPaths }

/** The heads as the city prints them: what was done, its share of the year's plan, who is responsible, as of when. */
export function ProjectTable({ project, year, paths }: ProjectTableProps) {
  const words = projectsText.columns
  return (
    <Table caption={project.title} stack className="project-table">
      <thead>
        <tr>
          <th scope="col">{words.task}</th>
          <th scope="col">{words.done}</th>
          <th scope="col" className="number">
            {words.share}
          </th>
          <th scope="col">{words.verdict}</th>
          <th scope="col">{words.lead}</th>
          <th scope="col">{words.upTo}</th>
        </tr>
      </thead>
      <tbody>
        {project.lines.flatMap((line) =>
          rowsOf(line).map(({ key, target }) => (
            <Row key={key} line={line} target={target} year={year} paths={paths} />
          )),
        )}
      </tbody>
    </Table>
  )
}

type RowProps = { line: TaskLine; target: TargetLine | null; year: number; paths: PublicPaths }

function Row({ line, target, year, paths }: RowProps) {
  const words = projectsText.columns
  const several = line.targets.length > 1
  const own = ownStanding(line, target)
  return (
    <tr>
      <td className="name">
        <a href={paths.task(year, line.code)}>{several && target ? target.name : line.title}</a>
      </td>
      <td data-label={words.done}>{target && doneWords(target)}</td>
      <td className="number" data-label={words.share}>
        {target?.verdict?.reached && percent(target.verdict.reached)}
      </td>
      <td data-label={words.verdict}>
        <StandingWord line={own} mode={paths.mode} />
      </td>
      <td data-label={words.lead}>
        {line.lead ? <a href={paths.department(line.lead.id)}>{line.lead.name}</a> : leadUnsettled}
      </td>
      <td data-label={words.upTo}>{line.quarter !== null && quarterEnd(line.quarter)}</td>
    </tr>
  )
}

function doneWords(target: TargetLine): string {
  const goal = goalWords(target)
  if (target.value === null) return projectsText.goalOnly(goal)
  if (target.measure === 'node') return target.value === '0' ? taskText.nodeOpen : taskText.nodeDone
  return `${valueText(target.value, target, target.measure)}${taskText.ofGoal(goal)}`
}
