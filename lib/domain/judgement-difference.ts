// Whether the department's own judgement says another thing than the computed verdict (domain.md, M: shown to the reviewer).
import type { Judgement } from './judgement'
import type { VerdictCode } from './verdict'

/** What a judgement may be called beside each computed verdict; before its day anything but done is plausible. */
const AGREEING: Record<VerdictCode, readonly Judgement[]> = {
  done: ['done'],
  ahead: ['early'],
  onPace: ['normal'],
  behind: ['late'],
  notDueYet: ['early', 'normal', 'late'],
}

/** False as well when there is nothing to compare: no judgement, or nothing computed. */
export function judgementDiffers(judgement: Judgement | null, verdict: VerdictCode | null): boolean {
  return judgement !== null && verdict !== null && !AGREEING[verdict].includes(judgement)
}
