import { type FormEvent, useState } from 'react'
import { codeAt, textAt, tickedAt } from '@/components/form/typed'
import { Choices } from '@/components/ui/choices'
import { FigureInput } from '@/components/ui/control'
import { describedBy, Field } from '@/components/ui/field'
import { BLANKS, type Blank } from '@/lib/domain/blank'
import type { Quarter } from '@/lib/domain/quarter'
import type { FormState } from '@/lib/form-state'
import type { TargetContent } from '@/lib/queries/entry-content'
import type { TargetView } from '@/lib/queries/target-view'
import { entryForm, targetHint, targetQuestion } from '@/lib/text/zh/entry-form'
import { fieldProblem } from '@/lib/text/zh/problems'
import { blankWords } from '@/lib/text/zh/words'
import { BlankChoice } from './blank-choice'
import { FieldRemark } from './field-remark'
import { FigureVerdict } from './figure-verdict'
import { PlannedSteps, startMet, stepsDue, tickedSteps, withStep } from './planned-steps'

type TargetFieldProps = {
  target: TargetView
  quarter: Quarter
  state: FormState
  given: TargetContent | undefined
  remark?: string
}

/** One target: its cumulative value or a blank, and at once the verdict that the value would have. */
export function TargetField({ target, quarter, state, given, remark }: TargetFieldProps) {
  const name = `values.${target.id}`
  const [typed, type] = useState(textAt(state, `${name}.typed`, given?.typed))
  const [blank, leaveBlank] = useState(textAt(state, `${name}.blank`, given?.blank ?? ''))
  const planned = stepsDue(target, quarter)
  const [met, tick] = useState(tickedSteps(tickedAt(state, `${name}.milestones`, startMet(target, given))))
  const heard = ({ target: control }: FormEvent<HTMLElement>) => {
    if (!(control instanceof HTMLInputElement || control instanceof HTMLSelectElement)) return
    if (control instanceof HTMLInputElement && control.name === `${name}.milestones`)
      tick((before) => withStep(before, Number(control.value), control.checked))
    if (control.name === `${name}.typed`) type(control.value)
    if (control.name === `${name}.blank`) leaveBlank(control.value)
  }
  return (
    <div className="mb-9" onInput={heard}>
      <FieldRemark remark={remark} />
      <Question target={target} quarter={quarter} state={state} given={given} name={name} />
      <PlannedSteps name={`${name}.milestones`} steps={planned} met={met} />
      <div
        className="mt-3 min-h-16 border-t border-rule pt-2.5 text-sm leading-6.5"
        role="status"
        aria-label={entryForm.live.label(target.name)}
      >
        {isBlank(blank) ? (
          <p className="text-ink-2">{entryForm.live.blank(blankWords[blank])}</p>
        ) : (
          <FigureVerdict target={target} quarter={quarter} typed={typed} met={met} />
        )}
      </div>
      <BlankChoice name={name} state={state} given={given} />
    </div>
  )
}

const isBlank = (text: string): text is Blank => BLANKS.some((blank) => blank === text)

const NODE_OPTIONS = [
  { value: '1', label: entryForm.fields.nodeState.done },
  { value: '0', label: entryForm.fields.nodeState.notYet },
]

function Question({ target, quarter, state, given, name }: TargetFieldProps & { name: string }) {
  const id = `${name}.typed`
  const label = targetQuestion(target, quarter)
  const hint = targetHint(target.measure, target.paced, target.before)
  const code = codeAt(state, id)
  const error = code && fieldProblem(code, label)
  const start = textAt(state, id, given?.typed)
  if (target.measure === 'node')
    return (
      <Choices name={id} legend={label} hint={hint} error={error} options={NODE_OPTIONS} chosen={start} />
    )
  return (
    <Field id={id} label={label} hint={hint} error={error}>
      <FigureInput
        id={id}
        name={id}
        unit={target.paced.unit}
        maxLength={40}
        defaultValue={start}
        aria-describedby={describedBy(id, { hint, error })}
        aria-invalid={error ? true : undefined}
      />
    </Field>
  )
}
