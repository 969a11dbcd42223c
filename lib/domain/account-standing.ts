// Where an account stands on its way to being used: what the supervision office has to do about it.

/** invited: the link waits. linkGone: no password and no usable link, so nobody can get in until one is sent. */
export const ACCOUNT_STANDINGS = ['ready', 'invited', 'linkGone', 'disabled'] as const
export type AccountStanding = (typeof ACCOUNT_STANDINGS)[number]

type Facts = {
  /** A password of the person's own; a one-time one of the portal's does not count. */
  hasPassword: boolean
  disabledAt: Date | null
  /** Of the newest unused link. */
  linkExpiresAt: Date | null
}

/** Disabled comes before all; a password before its link. */
export function accountStanding(
  { hasPassword, disabledAt, linkExpiresAt }: Facts,
  now: Date,
): AccountStanding {
  if (disabledAt) return 'disabled'
  if (hasPassword) return 'ready'
  return linkExpiresAt && linkExpiresAt > now ? 'invited' : 'linkGone'
}
