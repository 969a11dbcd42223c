// What an entry's form may begin with besides what was saved: an earlier quarter's words, or the copy never saved.

export const PREFILLS = ['last', 'copy'] as const
export type Prefill = (typeof PREFILLS)[number]
