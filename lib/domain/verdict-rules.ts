// The constants behind the verdicts; the public page that explains them reads this file (domain.md, M).

/** Raise it whenever a rule or a constant changes: every kept verdict names the version it was made by. */
export const RULE_VERSION = '1'

/** Percentage points above pace from which flow and stock are ahead, quarters one to three. */
export const AHEAD_BY = '5'

/** Percentage points below pace beyond which flow and stock are behind, quarters one to three. */
export const BEHIND_BY = '1'

/** So many countable things or fewer have no pace without a plan. */
export const FEW = '10'

/** Decimal places of a share, as long as they tell on which side of a threshold it lies. */
export const SHARE_PLACES = 1
