// How often a person's unsaved words may be sent: far more often than the form does it, far less than a runaway script.
import 'server-only'
import { RateLimiterMemory } from 'rate-limiter-flexible'

const shared = globalThis as { jiannuoAutosaves?: RateLimiterMemory }

/** A form sends every 20 seconds and when a field is left; a person may have several open. */
const PER_MINUTE = 90

function counter(): RateLimiterMemory {
  shared.jiannuoAutosaves ??= new RateLimiterMemory({ points: PER_MINUTE, duration: 60 })
  return shared.jiannuoAutosaves
}

/** Takes one; false when there were too many within the minute. */
export async function takeAutosave(accountId: string): Promise<boolean> {
  try {
    await counter().consume(accountId)
    return true
  } catch {
    return false
  }
}
