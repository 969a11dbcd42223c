// How a target hangs on the text and on other targets (domain.md, Data model).

/** source: the figure itself stands there · mention: the same promise without it · baseline: last year's figure. */
export const TARGET_SOURCE_ROLES = ['source', 'mention', 'baseline'] as const
export type TargetSourceRole = (typeof TARGET_SOURCE_ROLES)[number]

export const TARGET_RELATIONS = ['sum', 'subset', 'different'] as const
export type TargetRelationType = (typeof TARGET_RELATIONS)[number]

/** Where a target's value comes from: the report's text, or an administrator with a document. */
export type VersionOrigin = 'report' | 'office'
