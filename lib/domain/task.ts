// What one department signs for: its class and where it stands in its life (domain.md, T).

/** quantified, milestone, qualitative: strongest first, a merged task takes its strongest mention. */
export const TASK_CLASSES = ['quantified', 'milestone', 'qualitative'] as const
export type TaskClass = (typeof TASK_CLASSES)[number]

/** How a sentence of the report is classed: as a task, or as a stance that is never reported on. */
export const SENTENCE_CLASSES = [...TASK_CLASSES, 'stance'] as const
export type SentenceClass = (typeof SENTENCE_CLASSES)[number]

/** underway, then completed and waiting to be verified, then closed; or one of four changes, still listed. */
export const TASK_LIVES = [
  'underway',
  'awaitingCheck',
  'closed',
  'adjusted',
  'suspended',
  'cancelled',
  'transferred',
] as const
export type TaskLife = (typeof TASK_LIVES)[number]

/** The strongest of several mentions of one task; an empty list is a fault of the caller and reads as qualitative. */
export function strongestClass(mentions: readonly TaskClass[]): TaskClass {
  return TASK_CLASSES.find((one) => mentions.includes(one)) ?? 'qualitative'
}
