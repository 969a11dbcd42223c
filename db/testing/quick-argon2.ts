// Stands in for @node-rs/argon2 where a test is not about hashing (vi.mock): no work, and the password is not kept.
import { createHash } from 'node:crypto'

const fingerprint = (password: string) => createHash('sha256').update(password).digest('base64url')

/** Looks like a hash at the portal's figures, so that it is not made anew at sign-in. */
export const hash = async (password: string) =>
  `$argon2id$v=19$m=19456,t=2,p=1$quick$${fingerprint(password)}`

export const verify = async (stored: string, password: string) => stored.endsWith(`$${fingerprint(password)}`)
