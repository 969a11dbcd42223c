// The second factor: time-based codes (RFC 6238: SHA-1, 6 digits, 30 seconds) and recovery codes (security.md, row 10).
import 'server-only'
import { createCipheriv, createDecipheriv, createHash, hkdfSync, randomBytes, randomInt } from 'node:crypto'
import { Secret, TOTP } from 'otpauth'
import type { Tx } from '@/db/client'
import type { SecondFactorRow } from '@/db/reads/second-factors'
import { takeRecoveryCode, takeStep } from '@/db/writes/second-factors'
import { sessionSecret } from './cookie'

const ISSUER = 'Jiannuo'
const STEP_SECONDS = 30
/** A phone's clock may be one step off. */
const TOLERATED_STEPS = 1
const SECRET_BYTES = 20
const RECOVERY_CODES = 10
const RECOVERY_LENGTH = 10
/** Without what looks alike: no 0 and o, no 1, l and i. */
const RECOVERY_LETTERS = 'abcdefghjkmnpqrstuvwxyz23456789'

/** A fresh secret as apps take it (base32). */
export const freshSecret = (): string => new Secret({ size: SECRET_BYTES }).base32

const totpOf = (secret: string, label: string) =>
  new TOTP({
    issuer: ISSUER,
    label,
    secret: Secret.fromBase32(secret),
    algorithm: 'SHA1',
    digits: 6,
    period: STEP_SECONDS,
  })

/** What the QR code says to an app; `label` is the login. */
export const enrolmentAddress = (secret: string, label: string): string => totpOf(secret, label).toString()

/** The 30-second step for which a code is right, or null; one step early or late will do. */
export function stepOfCode(secret: string, code: string, at: Date): number | null {
  if (!/^\d{6}$/.test(code)) return null
  const timestamp = at.getTime()
  const delta = totpOf(secret, '').validate({ token: code, timestamp, window: TOLERATED_STEPS })
  return delta === null ? null : Math.floor(timestamp / 1000 / STEP_SECONDS) + delta
}

/** Ten codes to keep on paper. */
export function freshRecoveryCodes(): string[] {
  const letter = () => RECOVERY_LETTERS[randomInt(RECOVERY_LETTERS.length)] ?? ''
  return Array.from({ length: RECOVERY_CODES }, () =>
    Array.from({ length: RECOVERY_LENGTH }, letter).join(''),
  )
}

/** The row's id: tied to its account, so that equal codes of two people are two rows. */
export const recoveryHash = (accountId: string, code: string): string =>
  createHash('sha256').update(`${accountId}\n${code}`).digest('hex')

/** As typed: without spaces and hyphens, in lower case, full-width digits folded. */
export const foldCode = (typed: string): string => typed.normalize('NFKC').replace(/[\s-]/g, '').toLowerCase()

/** Whether what was typed passes, and uses it up: a code for its step and all before, a recovery code for good. */
export async function passes(
  tx: Tx,
  factor: SecondFactorRow,
  given: { typed: string; at: Date },
): Promise<boolean> {
  const code = foldCode(given.typed)
  const step = stepOfCode(decrypted(factor), code, given.at)
  if (step !== null) return takeStep(tx, factor.accountId, step)
  const isRecovery = code.length === RECOVERY_LENGTH
  return (
    isRecovery &&
    takeRecoveryCode(tx, factor.accountId, { id: recoveryHash(factor.accountId, code), at: given.at })
  )
}

/** AES-256-GCM under a key of the portal's secret, tied to the account: a row moved to another account opens nothing. */
export function encrypted(secret: string, accountId: string): string {
  const iv = randomBytes(12)
  const cipher = createCipheriv('aes-256-gcm', key(), iv).setAAD(Buffer.from(accountId))
  const sealed = Buffer.concat([cipher.update(secret, 'utf8'), cipher.final()])
  return Buffer.concat([iv, cipher.getAuthTag(), sealed]).toString('base64url')
}

/** @throws Error when the row or the portal's secret is another */
export function decrypted({ secret, accountId }: Pick<SecondFactorRow, 'secret' | 'accountId'>): string {
  const sealed = Buffer.from(secret, 'base64url')
  const decipher = createDecipheriv('aes-256-gcm', key(), sealed.subarray(0, 12))
  decipher.setAAD(Buffer.from(accountId)).setAuthTag(sealed.subarray(12, 28))
  return Buffer.concat([decipher.update(sealed.subarray(28)), decipher.final()]).toString('utf8')
}

const key = () => Buffer.from(hkdfSync('sha256', sessionSecret(), '', 'second factor', 32))
