import { textAt } from '@/components/form/typed'
import { Select, TextInput } from '@/components/ui/control'
import { type GridCell, printCell } from '@/lib/domain/grid-row'
import type { FormState } from '@/lib/form-state'
import type { GridTask } from '@/lib/queries/grid'
import { entryForm } from '@/lib/text/zh/entry-form'
import { gridText } from '@/lib/text/zh/grid'
import { GridFigure } from './grid-figure'

type GridCellsProps = {
  target: GridTask['targets'][number]
  state: FormState<unknown>
  /** As it was typed in a row that could not be saved. */
  kept: GridCell | undefined
  stale: boolean
}

const BLANKS = [{ value: '', label: gridText.blankNone }, ...entryForm.blanks.slice(1)]

/** The cells of one target: its figure, or a blank with its reason. */
export function GridCells({ target, state, kept, stale }: GridCellsProps) {
  const { columns, fieldFor } = gridText
  const name = `values.${target.id}`
  const { typed, blank, blankReason } = target.content
  const saved = { typed, blank: blank ?? '', blankReason }
  const start = (part: keyof GridCell) => textAt(state, `${name}.${part}`, (kept ?? saved)[part])
  return (
    <>
      <td data-label={columns.value}>
        <input type="hidden" name={`was.${target.id}`} value={printCell(saved)} />
        <GridFigure target={target} name={`${name}.typed`} start={start('typed')} stale={stale} />
      </td>
      <td className="blank" data-label={columns.blank}>
        <Select
          name={`${name}.blank`}
          defaultValue={start('blank')}
          options={BLANKS}
          aria-label={fieldFor(columns.blank, target.name)}
        />
      </td>
      <td className="reason" data-label={columns.reason}>
        <TextInput
          name={`${name}.blankReason`}
          defaultValue={start('blankReason')}
          maxLength={300}
          aria-label={fieldFor(columns.reason, target.name)}
        />
      </td>
    </>
  )
}
