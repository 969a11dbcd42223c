// Accounts, their sessions (a row is read at every request) and one-time links to set a password.
import { ROLES } from '@/lib/domain/actor'
import type { Duty } from '@/lib/domain/duty'
import { flag, foreignKey, index, instant, integer, table, text, uniqueIndex } from '../columns'
import { oneOf } from './one-of'

export const accounts = table(
  'accounts',
  {
    id: text('id').primaryKey(),
    login: text('login').notNull(),
    displayName: text('display_name').notNull(),
    role: text('role').notNull(),
    departmentId: text('department_id'),
    passwordHash: text('password_hash'),
    /** The password was made by the portal: it opens no session, only the page that sets one's own. */
    oneTime: flag('one_time').notNull(),
    /** Counts role, department and password changes: a session opened under another count is dead. */
    authVersion: integer('auth_version').notNull(),
    createdAt: instant('created_at').notNull(),
    /** Of a department's account (lib/domain/duty.ts). */
    duty: text('duty').$type<Duty>().notNull().default('clerk'),
    /** When somebody last came in with it; null for nobody yet. */
    signedInAt: instant('signed_in_at'),
    disabledAt: instant('disabled_at'),
  },
  (account) => [
    uniqueIndex('accounts_login_key').on(account.login),
    oneOf('accounts_role_check', account.role, ROLES),
  ],
)

export const sessions = table(
  'sessions',
  {
    /** SHA-256 of the session id in the cookie: the table alone opens nothing. */
    id: text('id').primaryKey(),
    accountId: text('account_id').notNull(),
    authVersion: integer('auth_version').notNull(),
    startedAt: instant('started_at').notNull(),
    seenAt: instant('seen_at').notNull(),
    endedAt: instant('ended_at'),
  },
  (session) => [
    foreignKey({ name: 'sessions_account_fk', columns: [session.accountId], foreignColumns: [accounts.id] }),
    index('sessions_account').on(session.accountId),
  ],
)

export const passwordLinks = table(
  'password_links',
  {
    /** SHA-256 of the token in the address. */
    id: text('id').primaryKey(),
    accountId: text('account_id').notNull(),
    createdAt: instant('created_at').notNull(),
    expiresAt: instant('expires_at').notNull(),
    usedAt: instant('used_at'),
  },
  (link) => [
    foreignKey({
      name: 'password_links_account_fk',
      columns: [link.accountId],
      foreignColumns: [accounts.id],
    }),
    index('password_links_account').on(link.accountId),
  ],
)
