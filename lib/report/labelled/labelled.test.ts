import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import type { Part } from '../figures/read-items'
import { readPassages } from '../propose/read-passages'
import { cleaned, labelledCases, mannerOf, precision, recall, scoreOf } from './score'

describe.each([
  ['open.json', 50],
  ['held-back.json', 50],
  ['fresh.json', 20],
  ['later.json', 10],
] as const)('the labelled cases of %s', (file, least) => {
  const cases = labelledCases(file)
  const score = scoreOf(cases)
  const manner = mannerOf(cases)

  test.each(['targets', 'results', 'unclaimed'] as const)('%s: precision and recall of 0.97', (part) => {
    const tally = score[part]
    const reached = `${file} ${part}: precision ${precision(tally).toFixed(4)}, recall ${recall(tally).toFixed(4)}`
    console.log(reached)
    expect(tally.wanted).toBeGreaterThan(least)
    expect(precision(tally), reached).toBeGreaterThanOrEqual(0.97)
    expect(recall(tally), reached).toBeGreaterThanOrEqual(0.97)
  })

  test.each(['kind', 'direction', 'measure', 'rank'] as const)('%s is right in 0.97', (aspect) => {
    const { right, wanted } = manner[aspect]
    console.log(`${file} ${aspect}: ${(right / wanted).toFixed(4)}`)
    expect(right / wanted).toBeGreaterThanOrEqual(0.97)
  })
})

type Excerpt = { id: string; part: Part; text: string }

const excerpts: Excerpt[] = JSON.parse(readFileSync(new URL('excerpts.json', import.meta.url), 'utf8'))

/** Whether all figures of an excerpt without heading or time are told as its part. */
function isToldAs({ part, text }: Excerpt): boolean {
  const { passages } = readPassages(cleaned(text), { fileName: '', corrections: [] })
  return passages.flatMap(({ items }) => items).every((item) => item.part === part)
}

describe('excerpts that no heading and no word of time places', () => {
  test('stand in the part that their words lean to, 0.95 of them', () => {
    const wrong = excerpts.filter((excerpt) => !isToldAs(excerpt)).map(({ id }) => id)
    expect(excerpts.length).toBeGreaterThanOrEqual(40)
    expect(1 - wrong.length / excerpts.length, wrong.join(' ')).toBeGreaterThanOrEqual(0.95)
  })

  // Many of these cases say no time at all, and a person would not know either.
  test('0.88 of the labelled cases stand in their part when read alone', () => {
    const cases = [...labelledCases('open.json'), ...labelledCases('held-back.json')]
    const told = cases.filter((labelled) => labelled[labelled.part].length > 0)
    expect(told.filter(isToldAs).length / told.length).toBeGreaterThanOrEqual(0.88)
  })
})
