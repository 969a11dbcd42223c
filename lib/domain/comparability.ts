// How a result and the target of the same object compare (domain.md, Data model).

/**
 * same: one scope, both in amount · growth: growth against growth · scope: one of the two covers more or counts
 * otherwise · stockFlow: what there is against what comes anew; listed, never drawn, no difference computed.
 */
export const COMPARABILITIES = ['same', 'growth', 'scope', 'stockFlow'] as const
export type Comparability = (typeof COMPARABILITIES)[number]

/** Whether a difference between the two may be computed and drawn. */
export const mayBeDrawn = (comparability: Comparability): boolean =>
  comparability === 'same' || comparability === 'growth'
