import { Checkbox } from '@/components/ui/choices'
import type { PlanPoint } from '@/lib/domain/plan-points'
import { QUARTER_NUMBERS, type Quarter, type QuarterNumber } from '@/lib/domain/quarter'
import type { TargetContent } from '@/lib/queries/entry-content'
import type { TargetView } from '@/lib/queries/target-view'
import { quarterEnd } from '@/lib/text/format'
import { planText } from '@/lib/text/zh/plan'

/** The steps of a node's plan that are due by a quarter's end. */
export function stepsDue({ measure, points }: TargetView, { quarter }: Quarter): readonly PlanPoint[] {
  return measure === 'node' ? points.filter((point) => point.quarter <= quarter) : []
}

/** What is ticked before anything was sent: what this entry holds, else nothing. */
export function startMet({ measure }: TargetView, given: TargetContent | undefined): string[] {
  return measure === 'node' ? (given?.milestones ?? []).map(String) : []
}

export function tickedSteps(ticked: readonly string[]): readonly QuarterNumber[] {
  return QUARTER_NUMBERS.filter((quarter) => ticked.includes(String(quarter)))
}

/** With one box ticked or not. */
export function withStep(
  before: readonly QuarterNumber[],
  step: number,
  checked: boolean,
): readonly QuarterNumber[] {
  return QUARTER_NUMBERS.filter((quarter) => (quarter === step ? checked : before.includes(quarter)))
}

type PlannedStepsProps = { name: string; steps: readonly PlanPoint[]; met: readonly QuarterNumber[] }

/** One box for each step that the plan has due by now: its latest one decides the verdict until the node is done. */
export function PlannedSteps({ name, steps, met }: PlannedStepsProps) {
  if (steps.length === 0) return null
  return (
    <fieldset className="field mt-4">
      <legend>{planText.stepsReached}</legend>
      <div className="choices body">
        {steps.map(({ quarter, label }) => (
          <Checkbox key={quarter} name={name} value={String(quarter)} defaultChecked={met.includes(quarter)}>
            {planText.stepBy(quarterEnd(quarter), label ?? '')}
          </Checkbox>
        ))}
      </div>
    </fieldset>
  )
}
