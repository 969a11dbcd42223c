import { BigPaceBar, type PaceMark } from '@/components/target/big-pace-bar'
import { QUARTER_NUMBERS, type QuarterNumber } from '@/lib/domain/quarter'
import type { Mode } from '@/lib/paths'
import type { TargetLine } from '@/lib/queries/task-line'
import { shortQuarter, withUnit } from '@/lib/text/format'
import { taskText } from '@/lib/text/zh/task-page'
import { verdictSentence } from '@/lib/text/zh/verdict'
import { verdictSum as sumSteps } from '@/lib/text/zh/verdict-sum'
import { barParts } from './bar-parts'

type TargetVerdictProps = { target: TargetLine; quarter: QuarterNumber; named: boolean; mode: Mode }

/** One target's verdict as a sentence with its sum, then the picture: the picture never stands alone. */
export function TargetVerdict({ target, quarter, named, mode }: TargetVerdictProps) {
  const { verdict } = target
  if (!verdict) return null
  const sentence = verdictSentence(verdict)
  return (
    <div className="mt-2">
      {named && <h2 className="mt-6 text-base">{target.name}</h2>}
      <p>{sentence}</p>
      <TargetSum target={target} />
      <ChangedSince target={target} />
      <TargetBar target={target} quarter={quarter} mode={mode} label={sentence} />
    </div>
  )
}

function TargetSum({ target }: { target: TargetLine }) {
  const steps = target.verdict ? sumSteps(target.verdict) : []
  return steps.length > 0 ? <p className="text-sm text-ink-2">{taskText.sum(steps)}</p> : null
}

/** A kept verdict goes by the target of its day: said where that was another than today's. */
function ChangedSince({ target: { goal, unit, verdict } }: { target: TargetLine }) {
  const then = verdict?.target
  if (!then || then.value === null || goal === null) return null
  if (then.value === goal && then.unit === unit) return null
  const [was, is] = [withUnit(then.value, then.unit), withUnit(goal, unit)]
  return <p className="text-sm text-ink-2">{taskText.changedSince(was, is)}</p>
}

type TargetBarProps = { target: TargetLine; quarter: QuarterNumber; mode: Mode; label: string }

/** The year's bar of a flow or a stock; rates, levels and nodes get none. */
export function TargetBar({ target, quarter, mode, label }: TargetBarProps) {
  const parts = barParts(target)
  if (!parts) return null
  const marks = QUARTER_NUMBERS.map((one): PaceMark => {
    const share = (one === quarter && parts.expected) || one * 25
    return {
      share,
      label: markLabel(one, quarter, mode),
      figure: markFigure(parts.at(share), target.unit, mode),
      current: one === quarter && one !== 4,
    }
  })
  return (
    <figure className="mt-6">
      <BigPaceBar
        standing={target.verdict?.code ?? 'unreported'}
        reached={parts.reached}
        marks={marks}
        valueLabel={withUnit(target.value ?? '', target.unit)}
        missingLabel={
          parts.behindPace ? taskText.missing(withUnit(parts.behindPace, target.unit)) : undefined
        }
        label={label}
        elder={mode === 'elder'}
      />
      <figcaption className="mt-2 text-xs text-ink-2">
        {parts.left
          ? taskText.left(target.name, withUnit(parts.left, target.unit))
          : taskText.reachedAll(target.name)}
      </figcaption>
    </figure>
  )
}

function markLabel(quarter: QuarterNumber, current: QuarterNumber, mode: Mode): string {
  if (quarter === 4) return mode === 'elder' ? taskText.elder.yearGoal : taskText.year
  return mode === 'elder' && quarter === current ? taskText.elder.shouldBe[quarter] : shortQuarter(quarter)
}

const markFigure = (figure: string, unit: string, mode: Mode) =>
  mode === 'elder' ? withUnit(figure, unit) : figure
