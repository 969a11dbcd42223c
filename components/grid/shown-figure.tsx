import { figureWords } from '@/components/entry/entered-figures'
import type { GridTask } from '@/lib/queries/grid'
import { figure } from '@/lib/text/format'
import { gridText } from '@/lib/text/zh/grid'

/** A figure that can only be read: its digits stand under those that are typed, its unit under theirs. */
export function ShownFigure({ target }: { target: GridTask['targets'][number] }) {
  const { content, measure, paced } = target
  const isFigure = content.value !== null && content.blank === null && measure !== 'node'
  return (
    <span className="shown-figure">
      {isFigure ? (
        <>
          <span className="digits">{figure(content.value ?? '')}</span>
          <span className="text-xs text-ink-2">{paced.unit}</span>
        </>
      ) : (
        figureWords(content, target)
      )}
      <span className="text-xs text-ink-2">{gridText.readOnly}</span>
    </span>
  )
}
