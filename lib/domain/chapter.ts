// Where in a report a task belongs: the headline targets, a chapter by its number, or the annex alone.

// As many as any report has: a district's counts six, some count a dozen.
// biome-ignore format: a list to be read at a glance
const NUMBERED = ['1', '2', '3', '4', '5', '6', '7', '8', '9', '10', '11', '12', '13', '14', '15', '16', '17', '18', '19', '20'] as const

export const CHAPTERS = ['0', ...NUMBERED, 'annex'] as const
export type Chapter = (typeof CHAPTERS)[number]

/** The chapters that a report of so many can have, in order, with the headline targets and the annex. */
export const chaptersUpTo = (count: number): Chapter[] => ['0', ...NUMBERED.slice(0, count), 'annex']
