// Who asks: read afresh from the session's and the account's rows at every request, once within a request.
import 'server-only'
import { AsyncLocalStorage } from 'node:async_hooks'
import { cache } from 'react'
import { hasSecondFactor } from '@/db/reads/second-factors'
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
  /** Whether the account has a confirmed second factor. */
  secondFactor?: boolean
}

const acting = new AsyncLocalStorage<Viewer>()

/** The signed-in person, or null for an anonymous reader. */
export async function viewer(): Promise<Viewer | null> {
  return acting.getStore() ?? signedIn()
}

/**
 * Lets this person ask whatever `work` asks, and nothing beside it. For the portal's own code alone: it takes a
 * person and no credential, so no page, action or handler may reach it (viewer.test.ts); lib/demo plays the sample by it.
 */
export function actingAs<T>(person: Viewer, work: () => Promise<T>): Promise<T> {
  return acting.run(person, work)
}

const signedIn = cache(async (): Promise<Viewer | null> => {
  const sessionId = await readSessionCookie()
  const session = sessionId ? await liveSession(sessionId) : null
  if (!sessionId || !session) return null
  const actor = actorOf(session.account)
  if (!actor) return null
  const secondFactor = await hasSecondFactor(actor.accountId)
  const { displayName } = session.account
  return { actor, displayName, sessionId, address: await clientAddress(), secondFactor }
})
