import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'

// docs/cycle.md says by which journey or test each clause of the reporting cycle is held: every one of them is there.
const ROOT = join(import.meta.dirname, '../../..')
const text = readFileSync(join(ROOT, 'docs/cycle.md'), 'utf8')
const files = ['lib', 'db', 'app', 'components'].flatMap((folder) =>
  readdirSync(join(ROOT, folder), { recursive: true }).map(String),
)
const journeys = readdirSync(join(ROOT, 'e2e/journeys')).map((name) => name.replace('.spec.ts', ''))
const named = (pattern: RegExp) => [...new Set([...text.matchAll(pattern)].map(([, name = '']) => name))]

describe('docs/cycle.md', () => {
  it.each(named(/`([a-z-]+\.test\.ts)`/g))('names a test that exists: %s', (name) => {
    expect(files.some((file) => file.endsWith(`/${name}`))).toBe(true)
  })

  const rows = text.split('\n').filter((line) => line.startsWith('| ') && !line.startsWith('| Clause'))
  const cells = rows.map((row) => row.split('|').at(-2) ?? '')
  const names = new Set(
    cells.flatMap((cell) =>
      [...cell.matchAll(/(?<![\w`./-])([a-z]+(?:-[a-z]+)+|chasing|refusals|accounts)(?![\w`./-])/g)].map(
        ([, name = '']) => name,
      ),
    ),
  )
  it.each([...names])('names a journey that exists: %s', (name) => {
    expect(journeys).toContain(name)
  })

  it.each(rows)('names a journey in every row: %s', (row) => {
    const cell = row.split('|').at(-2) ?? ''
    expect(journeys.some((name) => new RegExp(`(?<![\\w\`-])${name}(?![\\w.-])`).test(cell))).toBe(true)
  })

  it('names some of each', () => {
    expect(names.size).toBeGreaterThan(6)
  })
})
