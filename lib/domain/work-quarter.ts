// Which quarter the office opens with when nobody asked for one.
import { compareQuarters } from './quarter'
import { type ReportingWindow, windowStatus } from './window'

/**
 * The window in which one may write, the one due next before those already late; else the last that was open;
 * else the first to come; null before any window was set.
 */
export function workQuarter<W extends ReportingWindow>(windows: readonly W[], now: Date): W | null {
  const inStatus = (...statuses: string[]) =>
    windows.filter((window) => statuses.includes(windowStatus(window, now)))
  const [due] = inStatus('open').sort((a, b) => a.dueAt.getTime() - b.dueAt.getTime())
  const past = inStatus('afterDue').length > 0 ? inStatus('afterDue') : inStatus('closed')
  const late = past.sort((a, b) => compareQuarters(b, a))[0]
  const [coming] = inStatus('upcoming').sort(compareQuarters)
  return due ?? late ?? coming ?? null
}
