import type { Blank } from '@/lib/domain/blank'
import { compare } from '@/lib/domain/decimal'
import type { Judgement } from '@/lib/domain/judgement'
import { isYearEnd, parseQuarter, type QuarterNumber } from '@/lib/domain/quarter'
import type { TaskVerdict, Verdict, VerdictBasis } from '@/lib/domain/verdict'
import { FROM_WORST } from '@/lib/domain/verdict-of-task'
import { difference, percent, points, quarterEnd, withUnit } from '../format'
import { standingWords } from './standing'
import { goalText, valueText } from './target-figure'
import { blankWords, judgementWords, shortVerdictWords } from './words'

/** What a verdict says, without the figures that led to it: 欠进度8.5个百分点, 距目标2个百分点. */
export function verdictSays(verdict: Verdict): string {
  return SAYS[verdict.basis](verdict)
}

/** The whole sentence: 年度目标200台，至二季度末83台，占41.5%，序时50%，欠进度8.5个百分点. */
export function verdictSentence(verdict: Verdict): string {
  return [...figures(verdict), verdictSays(verdict)].join('，')
}

/** 3项指标：1欠、2达; worst first, blanks and silence counted apart. */
export function taskVerdictCounts({ targets, counts, blanks, silent }: TaskVerdict): string {
  const parts = [
    ...FROM_WORST.map((code) => [counts[code], shortVerdictWords[code]] as const),
    ...(['notAvailable', 'notDue', 'notApplicable'] as const).map(
      (blank) => [blanks[blank], blankWords[blank]] as const,
    ),
    [silent, '未填'] as const,
  ]
  const said = parts.flatMap(([count, word]) => (count > 0 ? [`${count}${word}`] : []))
  return `${targets}项指标：${said.join('、')}`
}

/** For a qualitative task, which has no computed verdict. */
export function judgementSays(judgement: Judgement): string {
  return `单位自评：${judgementWords[judgement]}（定性，不计算进度）`
}

/** 暂无数据：统计数据尚未发布 */
export function blankSays(blank: Blank, reason: string): string {
  return reason === '' ? blankWords[blank] : `${blankWords[blank]}：${reason}`
}

type Say = (verdict: Verdict) => string

const word: Say = ({ code }) => standingWords[code]
const yearEnd = ({ quarter }: Verdict) => isYearEnd(quarterOf(quarter))

const SAYS: Record<VerdictBasis, Say> = {
  paced: (verdict) => `${word(verdict)}${verdict.code === 'onPace' ? '' : points(verdict.gap ?? '0')}`,
  reached: word,
  short: saysShort,
  tooFew: (verdict) => (verdict.code === 'notDueYet' ? saysFew(verdict) : saysShort(verdict)),
  noBaseline: (verdict) =>
    verdict.code === 'notDueYet' ? `${word(verdict)}（没有可比的上年基数）` : saysShort(verdict),
  rate: saysRate,
  level: saysLevel,
  cap: saysCap,
  node: saysNode,
  awaitingTarget: () => '目标值待下达',
}

function saysShort(verdict: Verdict): string {
  const { missing, target } = verdict
  return missing === undefined ? word(verdict) : `${word(verdict)}，差${difference(missing, target.unit)}`
}

function saysFew(verdict: Verdict): string {
  const { value, target } = verdict
  const of = withUnit(target.value ?? '0', target.unit)
  return `${word(verdict)}（${of}中已完成${withUnit(value ?? '0', target.unit)}）`
}

/** A rate never reads 达进度 or 欠进度: it is above or below its target. */
function saysRate(verdict: Verdict): string {
  const { gap = '0', target, code } = verdict
  const side = compare(gap, '0')
  const subject = target.trend === 'down' ? '降幅' : ''
  const stands =
    side === 0
      ? `${subject}与目标持平`
      : `${subject}${side > 0 ? '高于' : '低于'}目标${difference(gap, target.unit)}`
  if (!yearEnd(verdict)) return `${stands}，全年数据未出`
  return `${stands}，${code === 'done' ? word(verdict) : '全年未达到目标'}`
}

function saysLevel(verdict: Verdict): string {
  const { missing, target } = verdict
  if (missing === undefined) return yearEnd(verdict) ? word(verdict) : '已达到目标，以年末为准'
  const distance = `距目标${difference(missing, target.unit)}`
  return yearEnd(verdict) ? `${distance}，年末未达到目标` : distance
}

function saysCap(verdict: Verdict): string {
  const { missing, target } = verdict
  if (missing !== undefined) return `超出控制目标${difference(missing, target.unit)}`
  return yearEnd(verdict) ? `控制在目标内，${word(verdict)}` : '控制在目标内'
}

function saysNode(verdict: Verdict): string {
  const { code, due } = verdict
  if (code === 'done') return word(verdict)
  if (code === 'notDueYet') return due ? `${word(verdict)}（计划${quarterEnd(due)}）` : word(verdict)
  const when = quarterEnd(yearEnd(verdict) ? 4 : (due ?? quarterOf(verdict.quarter).quarter))
  return code === 'onPace' ? `${when}节点已完成，${word(verdict)}` : `${when}节点未完成，${word(verdict)}`
}

/** The figures before the verdict: target, value, share, pace; as far as there are any. */
function figures(verdict: Verdict): string[] {
  const { measure, target, value, basis } = verdict
  if (basis === 'node') return []
  const start =
    measure === 'stock' && target.baseline !== null ? [`上年末${withUnit(target.baseline, target.unit)}`] : []
  const goal = target.value === null ? [] : [`年度目标${goalText(target, measure)}`]
  const now =
    value === null
      ? []
      : [`至${quarterEnd(quarterOf(verdict.quarter).quarter)}${valueText(value, target, measure)}`]
  return [...start, ...goal, ...now, ...shares(verdict)]
}

function shares({ measure, target, reached, expected, planned }: Verdict): string[] {
  if (reached === undefined) return []
  const falling = target.baseline !== null && compare(target.value ?? '0', target.baseline) < 0
  const of = measure === 'stock' ? `${falling ? '减' : '增'}量完成` : '占'
  const pace = expected === undefined ? [] : [`${planned ? '计划' : '序时'}${percent(expected)}`]
  return [`${of}${percent(reached)}`, ...pace]
}

function quarterOf(text: string): { year: number; quarter: QuarterNumber } {
  return parseQuarter(text) ?? { year: 0, quarter: 1 }
}
