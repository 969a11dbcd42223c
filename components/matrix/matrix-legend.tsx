import { classes } from '@/components/ui/classes'
import { Glyph } from '@/components/ui/glyph'
import { CELL_STATES } from '@/lib/domain/chase'
import type { Matrix } from '@/lib/queries/matrix'
import { cellWords, matrixText } from '@/lib/text/zh/matrix'
import { CELL_GLYPHS } from './cell-look'

type MatrixLegendProps = {
  view: Pick<Matrix, 'counts' | 'behind' | 'left' | 'unseen'>
  show: string
  hrefOf: (show: string) => string
}

/** What each mark means, how many there are, and the way to see those departments alone. */
export function MatrixLegend({ view, show, hrefOf }: MatrixLegendProps) {
  const { shows } = matrixText
  const states = CELL_STATES.filter((state) => view.counts[state] > 0)
  return (
    <nav aria-label={matrixText.legend} className="matrix-legend">
      {states.map((state) => (
        <a key={state} href={hrefOf(state)} aria-current={show === state || undefined}>
          <span className={classes('matrix-cell', state)}>
            <Glyph name={CELL_GLYPHS[state]} />
          </span>
          {cellWords[state]} <b>{view.counts[state]}</b>
        </a>
      ))}
      {view.behind > 0 && (
        <a href={hrefOf('behind')} aria-current={show === 'behind' || undefined}>
          <span className="matrix-cell approved behind">
            <Glyph name="none" />
          </span>
          {shows.behind} <b>{view.behind}</b>
        </a>
      )}
      {view.left > 0 && (
        <a href={hrefOf('left')} aria-current={show === 'left' || undefined}>
          {shows.left}
        </a>
      )}
      {view.unseen.length > 0 && (
        <a href={hrefOf('unseen')} aria-current={show === 'unseen' || undefined}>
          {shows.unseen} <b>{view.unseen.length}</b>
        </a>
      )}
      {show !== 'all' && <a href={hrefOf('all')}>{matrixText.all}</a>}
    </nav>
  )
}
