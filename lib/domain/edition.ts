// Which edition of an entry the public reads and which one is being written: saving counts versions up, only an
// approval makes an edition.
import type { EntryState } from './entry-state'

type Numbered = { number: number; state: string }

/** How many editions were published up to a version, itself included; 0 is "none yet". */
export function editionUpTo(versions: readonly Numbered[], number: number | null): number {
  if (number === null) return 0
  return versions.filter((one) => one.state === 'approved' && one.number <= number).length
}

/** The edition that is being written, null while nothing is. */
export function editionInWork(state: EntryState, published: number): number | null {
  return state === 'approved' ? null : published + 1
}
