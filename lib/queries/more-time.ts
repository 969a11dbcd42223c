// Whether more time was given or asked for in one task's quarter, and whether its department may ask now.
import { extensionInForce, extensionKindAt, grantedUntil, mayNeedTime } from '@/lib/domain/extension'
import { dueMoment } from '@/lib/domain/overdue'
import { windowStatus } from '@/lib/domain/window'
import { grantedIn } from './grants'
import { placeOf, type QuarterNow } from './office-quarter'
import type { OfficeTask } from './office-year'

export type MoreTime = {
  /** What it would be asked for as; null where there is nothing to ask for. */
  ask: 'extension' | 'latePermission' | null
  /** A request waits for a decision. */
  waiting: boolean
  /** How far it may be written by what was granted, while that is to come. */
  granted: { kind: 'extension' | 'latePermission'; until: Date } | null
  /** The due moment in force, moved or not. */
  due: Date | null
}

/** `waiting` is told by whoever read the requests. */
export function moreTimeOf(task: OfficeTask, at: QuarterNow, waiting: boolean): MoreTime {
  const { window, quarter, now } = at
  const granted = grantedIn(task, quarter)
  const { extendedUntil, lateUntil } = grantedUntil(granted)
  const ways = [
    { kind: 'extension' as const, until: extendedUntil },
    { kind: 'latePermission' as const, until: lateUntil },
  ]
  const running = ways.flatMap(({ kind, until }) => (until && until >= now ? [{ kind, until }] : []))
  const opened = window !== null && windowStatus(window, now) !== 'upcoming'
  const useful = opened && mayNeedTime(placeOf(task, at).state)
  return {
    ask: useful && !waiting ? extensionKindAt(window, granted, now) : null,
    waiting,
    granted: running.sort((a, b) => b.until.getTime() - a.until.getTime())[0] ?? null,
    due: window && dueMoment(window, extensionInForce(window, granted)),
  }
}
