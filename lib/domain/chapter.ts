// Where in a report a task belongs: the headline targets, one of six chapters, or the annex alone.

export const CHAPTERS = ['0', '1', '2', '3', '4', '5', '6', 'annex'] as const
export type Chapter = (typeof CHAPTERS)[number]
