import { figureWords } from '@/components/entry/entered-figures'
import { Select } from '@/components/ui/control'
import type { GridTask } from '@/lib/queries/grid'
import { gridText } from '@/lib/text/zh/grid'

type GridFigureProps = {
  target: GridTask['targets'][number]
  name: string
  start: string
  stale: boolean
}

/** The figure itself, and what has to be known of it: not understood, or changed by a colleague. */
export function GridFigure({ target, name, start, stale }: GridFigureProps) {
  const note = noteOn(target, stale)
  const control = {
    name,
    defaultValue: start,
    'aria-label': gridText.fieldFor(gridText.columns.value, target.name),
    'aria-describedby': note ? `${name}-note` : undefined,
  }
  return (
    <>
      {target.measure === 'node' ? (
        <Select {...control} options={gridText.nodeOptions} />
      ) : (
        <span className="flex items-center gap-2">
          <input
            {...control}
            type="text"
            inputMode="decimal"
            autoComplete="off"
            className="control"
            maxLength={40}
          />
          <span className="shrink-0 text-xs text-ink-2">{target.paced.unit}</span>
        </span>
      )}
      {note && (
        <span className="mt-1 block text-xs text-error" id={`${name}-note`}>
          {note}
        </span>
      )}
    </>
  )
}

function noteOn(target: GridFigureProps['target'], stale: boolean): string | null {
  const { typed, value, blank } = target.content
  if (stale) return gridText.theirs(figureWords(target.content, target))
  return typed !== '' && value === null && blank === null ? gridText.notUnderstood : null
}
