// The department's own judgement of a task; it stands beside the computed verdict, never in its place (domain.md, M).

export const JUDGEMENTS = ['early', 'normal', 'late', 'done', 'suspended'] as const
export type Judgement = (typeof JUDGEMENTS)[number]
