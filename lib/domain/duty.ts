// What a department's account is for: 填报人 writes and hands in, 审核人 also confirms what leaves the house.

export const DUTIES = ['clerk', 'reviewer'] as const
export type Duty = (typeof DUTIES)[number]
