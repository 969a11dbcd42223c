// The only clock. A demo or test database may stand at a time of its own (domain.md, rule 6); start-up decides that.
import { readFileSync } from 'node:fs'

// Next bundles start-up and pages apart: what one sets the other sees only on globalThis.
const shared = globalThis as { jiannuoClockFile?: string | null; jiannuoPhonesApart?: boolean }

/** The time now: the server's, or the instant written in the clock file that start-up allowed. */
export function now(): Date {
  const file = shared.jiannuoClockFile
  return file ? instantIn(file) : new Date()
}

/**
 * Makes `now` read the ISO instant in this file at every call; null goes back to the system's clock. Where the clock
 * stands for good (a demo's), `phonesApart`: what a person's phone shows goes by the true time.
 */
export function readClockFrom(file: string | null, phonesApart = false): void {
  shared.jiannuoClockFile = file
  shared.jiannuoPhonesApart = phonesApart
}

/** The time by which a phone makes its codes: the portal's, but in a demo, whose clock stands, the true one. */
export function phoneTime(): Date {
  return shared.jiannuoPhonesApart ? new Date() : now()
}

/** Whether the time shown is not the system's. */
export function clockIsSet(): boolean {
  return Boolean(shared.jiannuoClockFile)
}

function instantIn(file: string): Date {
  const instant = new Date(readFileSync(file, 'utf8').trim())
  if (Number.isNaN(instant.getTime())) throw new Error(`no instant in clock file ${file}`)
  return instant
}
