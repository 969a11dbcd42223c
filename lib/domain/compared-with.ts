// What a submitted entry can be read against (design.md, Review).

/** returned: what changed since the last return · published: what a correction corrects · before: last quarter's. */
export const COMPARED_WITH = ['returned', 'published', 'before'] as const
export type ComparedWith = (typeof COMPARED_WITH)[number]
