'use client'

import { useContext } from 'react'
import { fieldId } from '@/components/form/described-field'
import { KeptState } from '@/components/form/kept-checkbox'
import { codeAt, textAt } from '@/components/form/typed'
import { FigureInput, TextInput } from '@/components/ui/control'
import { describedBy, Field } from '@/components/ui/field'
import type { PlanForm, PlanPoint } from '@/lib/domain/plan-points'
import { QUARTER_NUMBERS, type QuarterNumber } from '@/lib/domain/quarter'
import { quarterEnd } from '@/lib/text/format'
import { planText } from '@/lib/text/zh/plan'
import { fieldProblem } from '@/lib/text/zh/problems'

type PlanCellsProps = {
  target: { id: string; name: string; unit: string }
  form: PlanForm
  points: PlanPoint[]
  /** What the year promises, in words. */
  hint: string
}

/** The four quarters of one target: figures where it is counted, words where it is a node. */
export function PlanCells({ target, form, points, hint }: PlanCellsProps) {
  return (
    <fieldset className="field">
      <legend>{target.name}</legend>
      <p className="hint">{hint}</p>
      <div className={form === 'figures' ? 'mt-3 grid gap-x-6 sm:grid-cols-2 xl:grid-cols-4' : 'mt-3'}>
        {QUARTER_NUMBERS.map((quarter) => (
          <Cell
            key={quarter}
            target={target}
            form={form}
            quarter={quarter}
            point={points.find((one) => one.quarter === quarter)}
          />
        ))}
      </div>
    </fieldset>
  )
}

type CellProps = Pick<PlanCellsProps, 'target' | 'form'> & {
  quarter: QuarterNumber
  point: PlanPoint | undefined
}

/** The name of a cell's field. */
export function cellName(target: string, quarter: QuarterNumber, form: PlanForm): string {
  return `points.${target}.${quarter}.${form === 'figures' ? 'expected' : 'label'}`
}

function Cell({ target, form, quarter, point }: CellProps) {
  const state = useContext(KeptState)
  const name = cellName(target.id, quarter, form)
  const id = fieldId(name)
  const code = codeAt(state, name)
  const label = quarterEnd(quarter)
  const error = code && fieldProblem(code, label)
  const start = (form === 'figures' ? point?.expected : point?.label) ?? ''
  const own = {
    id,
    name,
    defaultValue: textAt(state, name, start),
    'aria-describedby': describedBy(id, { error }),
    'aria-invalid': error ? (true as const) : undefined,
  }
  return (
    <Field id={id} label={label} error={error}>
      {form === 'figures' ? (
        <FigureInput {...own} unit={target.unit} maxLength={40} />
      ) : (
        <TextInput {...own} maxLength={80} placeholder={planText.fields.none} />
      )}
    </Field>
  )
}
