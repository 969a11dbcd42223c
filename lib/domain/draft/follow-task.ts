// Which task of an earlier year a task goes on with: proposed by the likeness of titles, decided by an administrator.
import { type Corrected, type DraftContent, livingTask, withTasks } from './content'

/** An earlier year's task under its id (2024-017). */
export type EarlierTask = { id: string; title: string }

/** Links a task to its predecessor, or takes the link away (null). */
export function followTask(
  content: DraftContent,
  { code, predecessor }: { code: string; predecessor: string | null },
): Corrected {
  const task = livingTask(content, code)
  if (!task) return { refused: 'taskGone' }
  if (task.predecessor === predecessor) return { refused: 'nothingChanged' }
  return { content: withTasks(content, [{ ...task, predecessor }]), code }
}

const ALIKE = 0.5

/** The earlier task whose title is most alike, if it is alike at all. */
export function likelyPredecessor(title: string, earlier: readonly EarlierTask[]): EarlierTask | null {
  const ranked = earlier
    .map((task) => ({ task, alike: likeness(title, task.title) }))
    .sort((one, other) => other.alike - one.alike)
  const [best] = ranked
  return best && best.alike >= ALIKE ? best.task : null
}

/** The share of neighbouring pairs of characters that two texts have in common, from 0 to 1. */
function likeness(one: string, other: string): number {
  const [a, b] = [pairsOf(one), pairsOf(other)]
  if (a.size + b.size === 0) return 0
  const shared = [...a].filter((pair) => b.has(pair)).length
  return (2 * shared) / (a.size + b.size)
}

function pairsOf(text: string): Set<string> {
  const bare = text.replace(/[^\p{L}\p{N}]/gu, '')
  return new Set(Array.from({ length: Math.max(0, bare.length - 1) }, (_, at) => bare.slice(at, at + 2)))
}
