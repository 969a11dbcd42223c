// Quarters of a year in Shanghai, which keeps +08:00 all year (domain.md, rule 6). No clock inside.

export const QUARTER_NUMBERS = [1, 2, 3, 4] as const
export type QuarterNumber = (typeof QUARTER_NUMBERS)[number]
export type Quarter = { year: number; quarter: QuarterNumber }
