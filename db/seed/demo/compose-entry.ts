// One entry of the sample as the form would send it: figures put into the words, so that both always agree.
import { divide, isDecimal, multiply, subtract } from '@/lib/domain/decimal'
import type { Judgement } from '@/lib/domain/judgement'
import { printQuarter, type Quarter } from '@/lib/domain/quarter'
import type { VerdictCode } from '@/lib/domain/verdict'
import { verdictOfEntry } from '@/lib/domain/verdict-of-entry'
import type { ReportTask } from '@/lib/report/types'
import type { DemoFigure, DemoTask } from './sample'

/** The fields of the entry form but the version that was seen. */
export type DemoEntry = {
  task: string
  quarter: string
  judgement: Judgement
  progress: string
  problemPublic: string
  problemInternal: string
  nextStep: string
  declared: 'on'
  values: Record<string, { typed: string } | { blank: string; blankReason: string }>
}

export type DemoPlace = { task: ReportTask; sample: DemoTask; quarter: Quarter }

type Figures = Record<string, DemoFigure | null>

/** What a department says of itself when it agrees with the computed verdict. */
const AGREEING: Record<VerdictCode, Judgement> = {
  done: 'done',
  ahead: 'early',
  onPace: 'normal',
  behind: 'late',
  notDueYet: 'normal',
}

/**
 * The entry, or null where the sample has none.
 * @param changed figures that stand in the place of the sample's: what was reported before or after a correction.
 */
export function composeEntry(place: DemoPlace, changed: Figures = {}): DemoEntry | null {
  const { task, sample, quarter } = place
  const at = quarter.quarter - 1
  const words = sample.progress[at]
  if (!words) return null
  const figures = { ...figuresOf(sample, at), ...changed }
  const fill = (text: string | null | undefined) => filled(text ?? '', { place, figures })
  return {
    task: `${quarter.year}-${task.code}`,
    quarter: printQuarter(quarter),
    judgement: sample.judgement?.[at] ?? agreeing(place, figures),
    progress: fill(words),
    problemPublic: fill(sample.problem?.[at]),
    problemInternal: fill(sample.internal?.[at]),
    nextStep: fill(sample.next[at]),
    declared: 'on',
    values: valuesOf(`${quarter.year}-${task.code}`, figures),
  }
}

function figuresOf(sample: DemoTask, at: number): Figures {
  const pairs = Object.entries(sample.figures ?? {}).map(([key, values]) => [key, values[at] ?? null])
  return Object.fromEntries(pairs)
}

function valuesOf(taskId: string, figures: Figures): DemoEntry['values'] {
  const pairs = Object.entries(figures).flatMap(([key, figure]) => {
    if (figure === null) return []
    const value =
      typeof figure === 'string' ? { typed: figure } : { blank: figure.blank, blankReason: figure.reason }
    return [[`${taskId}-${key}`, value] as const]
  })
  return Object.fromEntries(pairs)
}

function agreeing({ task, quarter }: DemoPlace, figures: Figures): Judgement {
  const reported = task.targets.filter(({ key }) => key in figures)
  const entered = reported.map((target) => ({
    id: target.key,
    target,
    entered: enteredOf(figures[target.key] ?? null),
  }))
  const code = verdictOfEntry(entered, quarter).task?.code
  return code ? AGREEING[code] : 'normal'
}

const enteredOf = (figure: DemoFigure | null) => (typeof figure === 'string' ? { value: figure } : figure)

type Filling = { place: DemoPlace; figures: Figures }

function filled(text: string, filling: Filling): string {
  return text.replace(/\{([a-z])([+%]?)\}/g, (_, key: string, form: string) => figureIn(filling, key, form))
}

/** @throws Error when the words name a figure that is not there: the sample's files are wrong. */
function figureIn({ place, figures }: Filling, key: string, form: string): string {
  const { task, sample, quarter } = place
  const value = decimalOf(figures[key])
  if (form === '') return value
  if (form === '+') return subtract(value, decimalOf(sample.figures?.[key]?.[quarter.quarter - 2]))
  const goal = decimalOf(task.targets.find((target) => target.key === key)?.value)
  return divide(multiply(value, '100'), goal, 1).value
}

function decimalOf(figure: DemoFigure | null | undefined): string {
  if (typeof figure === 'string' && isDecimal(figure)) return figure
  throw new Error(`the sample's words name a figure that is not there: ${JSON.stringify(figure)}`)
}
