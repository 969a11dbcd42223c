import { type RefObject, useCallback, useEffect, useRef, useState } from 'react'
import { officePaths } from '@/lib/paths'
import { dropLocally, keepLocally, type Place } from './local-copy'

const EVERY_MS = 20_000
const PATIENCE_MS = 10_000

type Trouble = 'offline' | 'signedOut' | 'stale' | 'closed'
/** How it stands with what was typed since the last save; null when nothing was. */
export type Kept = { kind: 'saved'; at: Date } | { kind: Trouble } | null

const TROUBLES: Record<number, Trouble> = { 401: 'signedOut', 404: 'closed', 409: 'stale', 410: 'closed' }

/** Sends what is typed every 20 seconds and when a field is left; until it has arrived this browser keeps it. */
export function useAutosave(form: RefObject<HTMLFormElement | null>, place: Place) {
  const [kept, tell] = useState<Kept>(null)
  const unsent = useRef(false)
  const { account, task, quarter } = place
  const send = useCallback(async () => {
    if (!form.current || !unsent.current) return
    unsent.current = false
    const told = await sent(new FormData(form.current))
    tell(told)
    if (told.kind === 'offline' || told.kind === 'signedOut') unsent.current = true
    else if (told.kind === 'saved' && !unsent.current) dropLocally({ account, task, quarter })
  }, [form, account, task, quarter])
  useNowAndThen(send)
  const type = () => {
    unsent.current = true
    if (form.current) keepLocally(place, form.current)
  }
  /** The form itself is on its way. */
  const post = () => {
    unsent.current = false
    tell(null)
    if (form.current) keepLocally(place, form.current, true)
  }
  return { kept, type, post, leave: send }
}

/** Every 20 seconds, once the connection is back, and when the page is put aside or looked at again. */
function useNowAndThen(send: () => void) {
  useEffect(() => {
    const timer = setInterval(send, EVERY_MS)
    addEventListener('online', send)
    document.addEventListener('visibilitychange', send)
    return () => {
      clearInterval(timer)
      removeEventListener('online', send)
      document.removeEventListener('visibilitychange', send)
    }
  }, [send])
}

async function sent(body: FormData): Promise<NonNullable<Kept>> {
  try {
    const signal = AbortSignal.timeout(PATIENCE_MS)
    const answer = await fetch(officePaths.autosave(), { method: 'POST', body, signal })
    if (!answer.ok) return { kind: TROUBLES[answer.status] ?? 'offline' }
    const { savedAt } = (await answer.json()) as { savedAt: string }
    return { kind: 'saved', at: new Date(savedAt) }
  } catch {
    return { kind: 'offline' }
  }
}
