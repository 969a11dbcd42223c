import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'

type Tokens = Record<string, string>

const css = readFileSync(new URL('./tokens.css', import.meta.url), 'utf8')
const blocks = [...css.matchAll(/(@theme static|:root|\[data-mode='elder'\]) \{([^}]*)\}/g)].map((block) =>
  Object.fromEntries(
    [...(block[2] ?? '').matchAll(/--color-([a-z0-9-]+): (#[0-9a-f]{6})/g)].map((pair) => [pair[1], pair[2]]),
  ),
) as Tokens[]
const [light, , dark, elder, darkElder] = blocks as [Tokens, Tokens, Tokens, Tokens, Tokens]
const modes: Record<string, Tokens> = {
  light,
  dark: { ...light, ...dark },
  elder: { ...light, ...elder },
  darkElder: { ...light, ...dark, ...elder, ...darkElder },
}

function luminance(hex: string): number {
  const [r, g, b] = [1, 3, 5].map((at) => {
    const part = Number.parseInt(hex.slice(at, at + 2), 16) / 255
    return part <= 0.03928 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4
  }) as [number, number, number]
  return 0.2126 * r + 0.7152 * g + 0.0722 * b
}

function contrast(one: string, other: string): number {
  const [a, b] = [luminance(one), luminance(other)].sort((x, y) => y - x) as [number, number]
  return (a + 0.05) / (b + 0.05)
}

const words = ['ink', 'ink-2', 'ink-3', 'done', 'ahead', 'onpace', 'behind', 'overdue', 'blank', 'error']
const glyphs = ['done', 'ahead', 'onpace', 'behind', 'overdue', 'blank']

describe.each(Object.entries(modes))('tokens, %s', (mode, tokens) => {
  const pair = (front: string, ground: string) => contrast(tokens[front] ?? '', tokens[ground] ?? '')

  it.each(words)('%s can be read on paper', (word) => {
    expect(pair(word, 'paper')).toBeGreaterThanOrEqual(mode.toLowerCase().includes('elder') ? 7 : 4.5)
  })

  it.each(glyphs)('the glyph of %s stands out from its ground', (name) => {
    expect(pair(`${name}-glyph`, `${name}-ground`)).toBeGreaterThanOrEqual(4.5)
  })

  it.each([
    ['ink-3', 'paper-sunk', 4.5],
    ['ink-2', 'paper-sunk', 4.5],
    ['ink', 'mark', 4.5],
    ['on-seal', 'seal', 4.5],
    ['on-band', 'band', 7],
    ['on-band-2', 'band', 4.5],
    ['rule-strong', 'paper', 3],
    ['focus', 'paper', 4.5],
    ['onpace', 'track', 4],
    ['behind', 'track', 4],
  ])('%s on %s', (front, ground, least) => {
    expect(pair(front, ground)).toBeGreaterThanOrEqual(least)
  })
})
