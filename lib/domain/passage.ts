// The kinds of passage a report's text is made of (domain.md, Words).

export const PASSAGE_KINDS = ['part', 'chapter', 'paragraph', 'project', 'sentence'] as const
export type PassageKind = (typeof PASSAGE_KINDS)[number]
