// The three blanks that may stand where a value would: none is zero, none is failure (domain.md, Words).

export const BLANKS = ['notDue', 'notApplicable', 'notAvailable'] as const
export type Blank = (typeof BLANKS)[number]

/** What an entry holds for one target: its cumulative value at the quarter's end, or a blank with its reason. */
export type Entered = { value: string } | { blank: Blank; reason: string }
