import { describe, expect, test } from 'vitest'
import { labelledCases, mannerOf, precision, recall, scoreOf } from './score'

describe.each(['open.json', 'held-back.json'])('the labelled cases of %s', (file) => {
  const cases = labelledCases(file)
  const score = scoreOf(cases)
  const manner = mannerOf(cases)

  test.each(['targets', 'results', 'unclaimed'] as const)('%s: precision and recall of 0.97', (part) => {
    const tally = score[part]
    const reached = `${file} ${part}: precision ${precision(tally).toFixed(4)}, recall ${recall(tally).toFixed(4)}`
    console.log(reached)
    expect(tally.wanted).toBeGreaterThan(50)
    expect(precision(tally), reached).toBeGreaterThanOrEqual(0.97)
    expect(recall(tally), reached).toBeGreaterThanOrEqual(0.97)
  })

  test.each(['kind', 'direction', 'measure', 'rank'] as const)('%s is right in 0.97', (aspect) => {
    const { right, wanted } = manner[aspect]
    console.log(`${file} ${aspect}: ${(right / wanted).toFixed(4)}`)
    expect(right / wanted).toBeGreaterThanOrEqual(0.97)
  })
})
