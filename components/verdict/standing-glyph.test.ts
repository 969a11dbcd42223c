import { describe, expect, it } from 'vitest'
import { STANDINGS } from '@/lib/domain/standing'
import { plainStandingWords, standingWords } from '@/lib/text/zh/standing'
import { cellGlyphs } from './standing-glyph'

describe('no standing rests on colour alone', () => {
  it('each has a word of its own, in both modes', () => {
    for (const words of [standingWords, plainStandingWords])
      expect(new Set(STANDINGS.map((standing) => words[standing])).size).toBe(STANDINGS.length)
  })

  it('each has a glyph of its own in the cell', () => {
    expect(new Set(STANDINGS.map((standing) => cellGlyphs[standing])).size).toBe(STANDINGS.length)
  })
})
