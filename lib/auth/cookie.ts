// The session cookie: a signed and encrypted token that holds the session's id and nothing about the person.
import 'server-only'
import { cookies } from 'next/headers'
import { decode, encode } from 'next-auth/jwt'
import { env } from '@/lib/env'

/** 12 hours: the longest a session lives, whatever happens in it (security.md, row 11). */
export const SESSION_SECONDS = 12 * 60 * 60

const isSecure = () => env().publicUrl.startsWith('https://')

/** `__Host-` ties the cookie to the host and to https; plain http on a local machine cannot have it. */
export function sessionCookieName(): string {
  return isSecure() ? '__Host-jiannuo-session' : 'jiannuo-session'
}

export function sessionCookieOptions() {
  return { httpOnly: true, sameSite: 'lax', path: '/', secure: isSecure() } as const
}

/** The secret that cookies are made with; without one nobody can sign in. */
export function sessionSecret(): string {
  const secret = env().sessionSecret
  if (!secret) throw new Error('NEXTAUTH_SECRET is not set: start with npm start, which makes and keeps one')
  return secret
}

/** Puts the session's id into the cookie; only in an action or a route handler. */
export async function writeSessionCookie(sessionId: string): Promise<void> {
  const token = await encode({ token: { sid: sessionId }, secret: sessionSecret(), maxAge: SESSION_SECONDS })
  ;(await cookies()).set(sessionCookieName(), token, { ...sessionCookieOptions(), maxAge: SESSION_SECONDS })
}

/** The session's id from the cookie; null when there is none or it was not made here. */
export async function readSessionCookie(): Promise<string | null> {
  const token = (await cookies()).get(sessionCookieName())?.value
  if (!token) return null
  try {
    const decoded = await decode({ token, secret: sessionSecret() })
    return typeof decoded?.sid === 'string' ? decoded.sid : null
  } catch {
    return null // a forged or torn cookie is the same as none
  }
}

export async function dropSessionCookie(): Promise<void> {
  ;(await cookies()).set(sessionCookieName(), '', { ...sessionCookieOptions(), maxAge: 0 })
}
