import { classes } from '@/components/ui/classes'
import { Glyph } from '@/components/ui/glyph'
import type { Standing } from '@/lib/domain/standing'
import { cellGlyphs } from './standing-glyph'

type CellProps = { standing: Standing; className?: string }

/** A cell without link, for legends: its word stands beside it. */
export function VerdictCell({ standing, className }: CellProps) {
  return (
    <span className={classes('cell', `cell-${standing}`, className)}>
      <Glyph name={cellGlyphs[standing]} />
    </span>
  )
}

type CellLinkProps = CellProps & { href: string; name: string; tabIndex?: number }

/** A cell that leads somewhere; its name says the title and the standing. Holds no text of its own. */
export function VerdictCellLink({ standing, className, href, name, tabIndex }: CellLinkProps) {
  return (
    <a
      className={classes('cell', `cell-${standing}`, className)}
      href={href}
      title={name}
      aria-label={name}
      tabIndex={tabIndex}
    >
      <Glyph name={cellGlyphs[standing]} />
    </a>
  )
}
