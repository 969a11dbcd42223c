// Codes of tasks and letters of targets are given once and never to another (domain.md, Rules 3 and 4).
import type { DraftContent, DraftTask } from './content'

const HIGHEST = 999

/** The code above every one that was ever given, with the content that remembers it; null when all are used up. */
export function freshCode(content: DraftContent): { code: string; content: DraftContent } | null {
  const highest = content.highest + 1
  if (highest > HIGHEST) return null
  return { code: String(highest).padStart(3, '0'), content: { ...content, highest } }
}

/** The task with a letter for each of its targets: one that was here before gets its own back. */
export function withKeys(task: DraftTask): DraftTask {
  const keys = { ...task.keys }
  for (const id of task.targets) keys[id] ??= nextKey(Object.values(keys))
  return { ...task, keys }
}

const LETTERS = 26

/** a … z, then aa, ab …: after the last one that was ever given. */
export function nextKey(given: readonly string[]): string {
  const last = Math.max(-1, ...given.map(rankOf))
  return keyAt(last + 1)
}

function rankOf(key: string): number {
  return [...key].reduce((rank, letter) => rank * LETTERS + letter.charCodeAt(0) - 96, 0) - 1
}

function keyAt(rank: number): string {
  const letter = String.fromCharCode(97 + (rank % LETTERS))
  return rank < LETTERS ? letter : keyAt(Math.floor(rank / LETTERS) - 1) + letter
}
