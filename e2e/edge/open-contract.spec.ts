// The open contract by its real addresses: every answer to the letter, every quote verbatim, every id another's.
import { openAnswers } from '@/db/testing/open-contract'
import { expect, type Seeded, test } from '../seeded/fixtures'

async function answers({ url }: Seeded) {
  const told = async (name: keyof typeof openAnswers, year: number): Promise<unknown> => {
    const response = await fetch(`${url}/api/v1/${name}?year=${year}`)
    expect([name, response.status, response.headers.get('content-type')]).toEqual([
      name,
      200,
      'application/json',
    ])
    return response.json()
  }
  return {
    ...openAnswers.targets.parse(await told('targets', 2024)),
    ...openAnswers.comparisons.parse(await told('comparisons', 2024)),
    ...openAnswers.tasks.parse(await told('tasks', 2024)),
    ...openAnswers.report.parse(await told('report', 2024)),
    ...openAnswers.results.parse(await told('results', 2023)),
  }
}

test('the five addresses keep the contract and agree with one another', async ({ seeded }) => {
  const { targets, results, comparisons, tasks, passages } = await answers(seeded)
  const texts = new Map(passages.map(({ key, text }) => [key, text]))
  const places = [...targets, ...tasks, ...results.map((one) => ({ sources: [one] }))].flatMap((one) => [
    ...one.sources,
    ...('mentions' in one ? one.mentions : []),
  ])
  expect(places.length).toBeGreaterThan(400)
  const strange = places.filter(({ quote, url }) => !texts.get(new URL(url).hash.slice(1))?.includes(quote))
  expect(strange).toEqual([])
  // A source holds the figure itself: a numeral, or one that is written in words.
  const figured = targets.filter(({ value }) => value !== null).flatMap(({ sources }) => sources)
  expect(figured.filter(({ quote }) => !/[\d一二两三四五六七八九十百千万亿]/.test(quote))).toEqual([])
  const ids = new Set([...targets, ...results].map(({ id }) => id))
  const named = [
    ...comparisons.flatMap(({ result, target }) => [result, target]),
    ...tasks.flatMap((task) => task.targets),
    ...targets.flatMap(({ relations }) => relations.map(({ target }) => target)),
  ]
  expect(named.filter((id) => !ids.has(id))).toEqual([])
  expect(tasks.some(({ quarters }) => quarters.length > 0)).toBe(true)
  expect(new Set(tasks.map((task) => task.class))).toEqual(new Set(['量化', '节点', '定性']))
  for (const { kind, value } of targets)
    expect([kind, kind === 'milestone' && value !== null]).toEqual([kind, false])
})
