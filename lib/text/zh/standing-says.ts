import type { Judgement } from '@/lib/domain/judgement'
import type { Standing } from '@/lib/domain/standing'
import type { Measure } from '@/lib/domain/target'
import type { Verdict } from '@/lib/domain/verdict'
import { plainStandingWords, standingWords } from './standing'
import { verdictSays } from './verdict'
import { judgementWords } from './words'

/** What the words hang on: the standing, the department's judgement, and the measures and verdicts of the targets. */
export type Stands = {
  standing: Standing
  judgement: Judgement | null
  targets: { measure: Measure; verdict: Verdict | null }[]
}

/** Measures that are above or below a target, never ahead of or behind a pace. */
const AGAINST_TARGET: Measure[] = ['rate', 'level', 'cap']

/** How a level that is still to be reached begins; without its figure it says too little. */
const SHORT_OF = '距目标'

const AGAINST_WORDS: Partial<Record<Standing, string>> = {
  ahead: '高于目标',
  onPace: '达到目标',
  behind: '未达目标',
  notDueYet: '未到目标',
}

/** How a task stands, in a few words: 欠进度, 高于目标0.3个百分点, 目标值待下达, 单位自评：正常. */
export function standingSays({ standing, judgement, targets }: Stands): string {
  if (standing === 'selfAssessed') return judgement ? `单位自评：${judgementWords[judgement]}` : '单位自评'
  const [only, ...others] = targets
  const verdict = others.length === 0 ? only?.verdict : null
  if (verdict?.code === standing && isToldByFigure(verdict)) return verdictSays(verdict).split('，')[0] ?? ''
  const against = targets.length > 0 && targets.every(({ measure }) => AGAINST_TARGET.includes(measure))
  return (against && AGAINST_WORDS[standing]) || standingWords[standing]
}

/** The same for a narrow margin: 自评正常, 高于目标. */
export function standingSaysBriefly(stands: Stands): string {
  const { standing, judgement } = stands
  if (standing === 'selfAssessed' && judgement) return `自评${judgementWords[judgement]}`
  const [words = ''] = standingSays(stands).split(/\d/)
  return words === SHORT_OF ? (AGAINST_WORDS.notDueYet ?? words) : words
}

/** The same in 长辈版, where a word says what it means. */
export function standingSaysPlainly(stands: Stands): string {
  const says = standingSays(stands)
  return says === standingWords[stands.standing] ? plainStandingWords[stands.standing] : says
}

function isToldByFigure({ measure, basis }: Verdict): boolean {
  return basis === 'awaitingTarget' || AGAINST_TARGET.includes(measure)
}
