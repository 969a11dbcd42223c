// The second factor of an account (TOTP): its secret, the last step that was used, codes for when the phone is lost.
import { foreignKey, index, instant, integer, table, text } from '../columns'
import { accounts } from './account'

/** `secret` is encrypted with the portal's key. A code works once: `lastStep` is the newest 30-second step used. */
export const secondFactors = table(
  'second_factors',
  {
    accountId: text('account_id').primaryKey(),
    secret: text('secret').notNull(),
    confirmedAt: instant('confirmed_at'),
    lastStep: integer('last_step'),
    createdAt: instant('created_at').notNull(),
  },
  (row) => [
    foreignKey({
      name: 'second_factors_account_fk',
      columns: [row.accountId],
      foreignColumns: [accounts.id],
    }),
  ],
)

/** SHA-256 of a code; used once. */
export const recoveryCodes = table(
  'recovery_codes',
  {
    id: text('id').primaryKey(),
    accountId: text('account_id').notNull(),
    usedAt: instant('used_at'),
  },
  (row) => [
    foreignKey({
      name: 'recovery_codes_account_fk',
      columns: [row.accountId],
      foreignColumns: [accounts.id],
    }),
    index('recovery_codes_account').on(row.accountId),
  ],
)
