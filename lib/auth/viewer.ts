// Who asks: read afresh from the session's and the account's rows at every request, once within a request.
import 'server-only'
import { cache } from 'react'
import type { Actor } from '@/lib/domain/actor'
import { actorOf } from './account-actor'
import { clientAddress } from './client-address'
import { readSessionCookie } from './cookie'
import { liveSession } from './session'

export type Viewer = {
  actor: Actor
  displayName: string
  sessionId: string
  address: string
}

/** The signed-in person, or null for an anonymous reader. */
export const viewer = cache(async (): Promise<Viewer | null> => {
  const sessionId = await readSessionCookie()
  const session = sessionId ? await liveSession(sessionId) : null
  if (!sessionId || !session) return null
  const actor = actorOf(session.account)
  if (!actor) return null
  return { actor, displayName: session.account.displayName, sessionId, address: await clientAddress() }
})
