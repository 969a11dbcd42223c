// Between password and code: a sealed cookie that says whose password was right, for five minutes. It opens nothing: no
// page and no command reads it, and its seal is another than a session's (security.md, row 10).
import 'server-only'
import { cookies } from 'next/headers'
import { decode, encode } from 'next-auth/jwt'
import { sessionCookieName, sessionCookieOptions, sessionSecret } from './cookie'

export const HALF_WAY_SECONDS = 5 * 60
const SALT = 'half way'

const cookieName = () => `${sessionCookieName()}-code`

export type HalfWay = { account: string; authVersion: number }

/** Only in an action. */
export async function writeHalfWay({ account, authVersion }: HalfWay): Promise<void> {
  const given = { secret: sessionSecret(), salt: SALT, maxAge: HALF_WAY_SECONDS }
  const token = await encode({ ...given, token: { account, authVersion } })
  ;(await cookies()).set(cookieName(), token, { ...sessionCookieOptions(), maxAge: HALF_WAY_SECONDS })
}

/** Null when there is none, it is over, or it was not made here. */
export async function readHalfWay(): Promise<HalfWay | null> {
  const token = (await cookies()).get(cookieName())?.value
  if (!token) return null
  try {
    const sealed = await decode({ token, secret: sessionSecret(), salt: SALT })
    const { account, authVersion } = sealed ?? {}
    return typeof account === 'string' && typeof authVersion === 'number' ? { account, authVersion } : null
  } catch {
    return null // a forged or torn cookie is the same as none
  }
}

export async function dropHalfWay(): Promise<void> {
  ;(await cookies()).set(cookieName(), '', { ...sessionCookieOptions(), maxAge: 0 })
}
