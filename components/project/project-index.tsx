import { VerdictWord } from '@/components/verdict/verdict-word'
import type { Standing } from '@/lib/domain/standing'
import type { ProjectSummary } from '@/lib/queries/project-pages'
import { numeral } from '@/lib/text/format'
import { projectsText } from '@/lib/text/zh/projects'
import { standingWords } from '@/lib/text/zh/standing'

/** What a glance at the ten must not miss. */
const TOLD: Standing[] = ['overdue', 'behind']

/** The ten at a glance: how many tasks, and how many of them are late or behind, with their words. */
export function ProjectIndex({ projects }: { projects: ProjectSummary[] }) {
  return (
    <nav className="project-index" aria-label={projectsText.index}>
      {projects.map(({ n, title, lines, counts }) => (
        <a key={n} href={`#p${n}`} title={title}>
          <b>{numeral(n)}</b>
          <span>{projectsText.tasks(lines.length)}</span>
          {TOLD.filter((standing) => counts[standing] > 0).map((standing) => (
            <VerdictWord key={standing} standing={standing} size="small">
              {`${standingWords[standing]}${counts[standing]}`}
            </VerdictWord>
          ))}
        </a>
      ))}
    </nav>
  )
}
