// Personal data goes into events as a salted hash, so that it can be forgotten while the chain stays whole.
import { createHmac } from 'node:crypto'
import { env } from '@/lib/env'

/** 32 hex characters that stand for an address, a login or a name; equal inputs give equal outputs here only. */
export function pseudonym(personal: string): string {
  return createHmac('sha256', env().pseudonymSalt).update(personal).digest('hex').slice(0, 32)
}
