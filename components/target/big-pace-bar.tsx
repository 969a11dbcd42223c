import { classes } from '@/components/ui/classes'
import type { Standing } from '@/lib/domain/standing'

export type PaceMark = {
  /** Expected share in per cent. */
  share: number
  /** '二季度', and the same as a figure of the target: '100'. */
  label: string
  figure: string
  current: boolean
}

type BigPaceBarProps = {
  standing: Standing
  /** Share of the target in per cent. */
  reached: number
  marks: PaceMark[]
  /** '83台', written into the bar's end. */
  valueLabel: string
  /** '差17台' over the gap, when the value falls short of the current mark. */
  missingLabel?: string
  label: string
  /** Larger, with the current and the last mark alone. */
  elder?: boolean
}

// Pixel heights of the parts, standard and 长辈版; x is in per cent of the width.
const SIZES = {
  plain: { top: 32, bar: 28, words: 17, above: 16, height: 106, firstLine: 22 },
  elder: { top: 44, bar: 44, words: 28, above: 28, height: 164, firstLine: 34 },
}

/** The year's bar: full width is the target (or the value, when it is more), quarter marks below. */
export function BigPaceBar(props: BigPaceBarProps) {
  const { standing, reached, label, elder } = props
  const size = SIZES[elder ? 'elder' : 'plain']
  const scale = 100 / Math.max(100, reached)
  const x = (share: number) => `${(share * scale).toFixed(2)}%`
  const marks = elder ? props.marks.filter((mark) => mark.current || mark.share >= 100) : props.marks
  const current = props.marks.find((mark) => mark.current)
  return (
    <svg className={classes('chart', `tone-${standing}`)} height={size.height} role="img" aria-label={label}>
      <rect className="track" x="0" y={size.top} width="100%" height={size.bar} />
      <rect className="reached" x="0" y={size.top} width={x(reached)} height={size.bar} />
      {props.missingLabel && current && current.share > reached && (
        <>
          <rect
            className="shortfall"
            x={x(reached)}
            y={size.top + 0.5}
            width={x(current.share - reached)}
            height={size.bar - 1}
          />
          <text className="missing" x={x(current.share)} y={size.above} textAnchor={anchor(current.share)}>
            {props.missingLabel}
          </text>
        </>
      )}
      {marks.map((mark) => (
        <Mark key={mark.label} mark={mark} x={x(mark.share)} size={size} />
      ))}
      <ValueWord
        x={x(reached)}
        y={size.top + size.bar / 2 + 5}
        inside={reached * scale > 18}
        words={props.valueLabel}
      />
      <text x="0" y={size.top + size.bar + size.firstLine}>
        0
      </text>
    </svg>
  )
}

function ValueWord({ x, y, inside, words }: { x: string; y: number; inside: boolean; words: string }) {
  return inside ? (
    <text className="inside" x={x} y={y} dx="-8" textAnchor="end">
      {words}
    </text>
  ) : (
    <text className="outside" x={x} y={y} dx="8">
      {words}
    </text>
  )
}

function Mark({ mark, x, size }: { mark: PaceMark; x: string; size: (typeof SIZES)['plain'] }) {
  const bottom = size.top + size.bar
  const strong = mark.current || mark.share >= 100 ? 'strong' : undefined
  return (
    <>
      <line
        className={strong ? 'tick' : 'soft-tick'}
        x1={x}
        x2={x}
        y1={mark.current ? size.top - 10 : size.top}
        y2={bottom + 6}
        strokeWidth={mark.current ? 2 : 1}
      />
      <text className={strong} x={x} y={bottom + size.firstLine} textAnchor={anchor(mark.share)}>
        {mark.label}
      </text>
      <text className={strong} x={x} y={bottom + size.firstLine + size.words} textAnchor={anchor(mark.share)}>
        {mark.figure}
      </text>
    </>
  )
}

const anchor = (share: number) => (share >= 100 ? 'end' : 'middle')
