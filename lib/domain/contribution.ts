// A supporting department's paragraph on a task's quarter, and how the lead takes it up (domain.md, "Who").

/** unwritten: nothing yet. handedIn: the lead may read it. merged: its newest version stands in the lead's entry. */
const CONTRIBUTION_STATES = ['unwritten', 'handedIn', 'merged'] as const
export type ContributionState = (typeof CONTRIBUTION_STATES)[number]

/** @param newest the newest version, with the entry's version that took it up */
export function contributionState(newest: { mergedVersion: number | null } | null): ContributionState {
  if (!newest) return 'unwritten'
  return newest.mergedVersion === null ? 'handedIn' : 'merged'
}

/** The lead's text with the paragraph after it, under the name of who wrote it in full-width brackets. */
export function withParagraph(text: string, name: string, paragraph: string): string {
  const said = paragraph.trim()
  if (said === '') return text
  const attributed = `\uff08${name}\uff09${said}`
  return text.trim() === '' ? attributed : `${text.trimEnd()}\n${attributed}`
}
