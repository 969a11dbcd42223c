import type { StandingLine } from '@/components/task/standing-word'
import { standingOfTarget } from '@/lib/domain/standing'
import type { TargetLine, TaskLine } from '@/lib/queries/task-line'

/** What stands beside one figure of a project: of several targets its own, else the task's. */
export function ownStanding(line: TaskLine, target: TargetLine | null): StandingLine {
  if (target === null || line.targets.length < 2) return line
  return { ...line, standing: standingOfTarget(line.standing, target), targets: [target] }
}
