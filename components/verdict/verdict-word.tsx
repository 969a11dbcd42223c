import { classes } from '@/components/ui/classes'
import { Glyph } from '@/components/ui/glyph'
import type { Standing } from '@/lib/domain/standing'
import { wordGlyphs } from './standing-glyph'

type VerdictWordProps = {
  standing: Standing
  /** The word, or the verdict's whole head sentence. */
  children: string
  size?: 'small' | 'large'
  className?: string
}

/** A standing in words, never without its glyph and never by colour alone. */
export function VerdictWord({ standing, children, size, className }: VerdictWordProps) {
  return (
    <span className={classes('verdict', `tone-${standing}`, size, className)}>
      <Glyph name={wordGlyphs[standing]} />
      <span>{children}</span>
    </span>
  )
}
