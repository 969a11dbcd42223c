// One address of each kind of public page, in a report that every portal ships.
import { publicPaths } from '../lib/paths'

const TASK = '090'

/** Every public page once, in a mode. */
export function publicPages(mode: 'plain' | 'elder'): string[] {
  const paths = publicPaths(mode)
  return [
    paths.home(),
    paths.report(2024),
    paths.tasks(2024),
    paths.newestTasks(),
    paths.task(2024, TASK),
    paths.projects(2024),
    paths.project(2024, 1),
    paths.changes(2024),
    paths.departments(),
    paths.department('fgj'),
    paths.about(),
  ]
}
