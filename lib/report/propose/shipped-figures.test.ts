// The reader alone, with no reviewed decision, against the figures of the shipped report as a person wrote them down.
import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { propose } from '../propose'

const source = readFileSync(new URL('../../../db/seed/report-2024/source.txt', import.meta.url), 'utf8')
const proposal = propose(source)
const lines = readFileSync(new URL('shipped-figures.txt', import.meta.url), 'utf8').split('\n')

const written = (mark: string) =>
  lines
    .filter((line) => line.startsWith(`${mark} `))
    .flatMap((line) => line.slice(2).split(' '))
    .map((figure) => {
      const [, value = '', unit = '', growth = ''] = /^([\d.]+)([^+]*)(?:\+([\d.]+))?$/.exec(figure) ?? []
      return told(value, unit, growth)
    })

const told = (value: string, unit: string, growth: string) =>
  `${Number(value)}${unit}${growth === '' ? '' : `+${Number(growth)}`}`

const RESULTS = proposal.results.map(({ value, unit, yoy }) => told(value ?? '', unit, yoy ?? ''))
const TARGETS = proposal.targets.flatMap(({ value, sources }) =>
  value === null ? [] : sources.map(({ unit }) => told(value, unit, '')),
)

/** How many of the one list are in the other, each counted once. */
function shared(one: string[], other: string[]): number {
  const left = [...other]
  return one.filter((figure) => {
    const at = left.indexOf(figure)
    if (at >= 0) left.splice(at, 1)
    return at >= 0
  }).length
}

describe.each([
  ['results', RESULTS, written('R')],
  ['targets', TARGETS, written('T')],
] as const)('the %s of the shipped report, without a decision', (_, read, wanted) => {
  const right = shared(read, wanted)

  test('are found: recall of 0.97', () => {
    const missed = `${wanted.length - right} of ${wanted.length} missed`
    expect(wanted.length).toBeGreaterThan(90)
    expect(right / wanted.length, missed).toBeGreaterThanOrEqual(0.97)
  })

  test('are right: precision of 0.97', () => {
    expect(right / read.length, `${read.length - right} of ${read.length} wrong`).toBeGreaterThanOrEqual(0.97)
  })
})
