// Signing out: the session ends at the server, so that a copy of the cookie is dead as well (security.md, case 43).
import 'server-only'
import { dropSessionCookie } from './cookie'
import { signOut } from './sign-in'
import { viewer } from './viewer'

/** Ends the session that the request came with, if any. */
export async function endCurrentSession(): Promise<void> {
  const person = await viewer()
  if (person) await signOut(person)
}

/** The same, and the browser forgets its cookie. */
export async function leave(): Promise<void> {
  await endCurrentSession()
  await dropSessionCookie()
}
