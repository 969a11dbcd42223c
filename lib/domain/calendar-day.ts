// How a day of the official calendar departs from the week (国务院办公厅 holiday notices): closed, or worked to make up.

export const DAY_KINDS = ['holiday', 'workday'] as const
export type DayKind = (typeof DAY_KINDS)[number]
