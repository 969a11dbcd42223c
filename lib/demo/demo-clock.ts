// The demo's own clock: a file in the data folder that the portal reads the time from (domain.md, rule 6).
import 'server-only'
import { existsSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { readClockFrom } from '@/lib/clock'

/** Where it stands; whoever wants to see another day in the demo writes an ISO instant there. */
export const demoClockFile = (dataDir: string) => join(dataDir, 'demo-clock')

/** Lets the time be read from the file, which says `at` when nothing stands there yet. */
export function startDemoClock(file: string, at: Date): void {
  if (!existsSync(file)) turnDemoClock(file, at)
  readClockFrom(file)
}

/** Moves the clock, to and fro. */
export function turnDemoClock(file: string, at: Date): void {
  writeFileSync(file, `${at.toISOString()}\n`)
}
