import type { ReactNode } from 'react'
import { classes } from './classes'

const line = { fill: 'none', stroke: 'currentColor' }
const solid = { fill: 'currentColor' }

// Drawn whole in place each time: no symbols, so no ids that could clash between two of them on a page.
const shapes = {
  square: <path d="M1 1h12v12H1z" {...solid} />,
  tick: <path d="M2.2 7.4l3.2 3.2 6.4-7" strokeWidth="2" {...line} />,
  up: <path d="M7 2l6 10H1z" {...solid} />,
  level: <path d="M1 5h12v4H1z" {...solid} />,
  down: <path d="M7 12L1 2h12z" {...solid} />,
  clock: (
    <>
      <circle cx="7" cy="7" r="5.5" strokeWidth="1.8" {...line} />
      <path d="M7 3.8V7.2l2.4 1.5" strokeWidth="1.6" {...line} />
    </>
  ),
  dots: <path d="M2 6h2v2H2zM6 6h2v2H6zM10 6h2v2h-2z" {...solid} />,
  node: <path d="M1.5 6h2v2h-2zM5.5 6h2v2h-2zM10 2.5h2v9h-2z" {...solid} />,
  lines: <path d="M2 4h10M2 7h10M2 10h6" strokeWidth="1.4" {...line} />,
  ring: <circle cx="7" cy="7" r="4" strokeWidth="1.5" {...line} />,
  diamond: <path d="M7 1.8L12.2 7 7 12.2 1.8 7z" strokeWidth="1.5" {...line} />,
  none: null,
  box: <rect x="1.75" y="1.75" width="10.5" height="10.5" strokeWidth="1.5" {...line} />,
  halfBox: (
    <>
      <rect x="1.75" y="1.75" width="10.5" height="10.5" strokeWidth="1.5" {...line} />
      <path d="M1.5 7h11v5.5h-11z" {...solid} />
    </>
  ),
  arrowUp: <path d="M7 12V3M3 6.6L7 2.4l4 4.2" strokeWidth="1.8" {...line} />,
  arrowBack: <path d="M12 11V6.5H3M6.2 3L2.6 6.5 6.2 10" strokeWidth="1.8" {...line} />,
  lock: (
    <>
      <path d="M2.5 6.5h9v6h-9z" {...solid} />
      <path d="M4.5 6.5V4.6a2.5 2.5 0 0 1 5 0v1.9" strokeWidth="1.6" {...line} />
    </>
  ),
} satisfies Record<string, ReactNode>

export type GlyphName = keyof typeof shapes

/** A small mark in the colour of the words beside it; hidden from readers, since a word always stands by. */
export function Glyph({ name, className }: { name: GlyphName; className?: string }) {
  return (
    <svg viewBox="0 0 14 14" className={classes('glyph', className)} aria-hidden="true" focusable="false">
      {shapes[name]}
    </svg>
  )
}
