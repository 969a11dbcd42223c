import { readdirSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { PUBLIC_ADDRESSES } from '@/lib/public-addresses'
import { ANY_VALUE, isNexts, missingKey, publicDocument } from './addresses'

describe('a public document has one spelling', () => {
  it.each([
    ['/', '/', true],
    ['/?mode=elder', '/?mode=elder', true],
    ['/?mode=plain&x=1&__proto__=2', '/', true],
    ['/?mode=elder&mode=plain', '/?mode=elder', true],
    ['/tasks/2024?sort=nonsense&chapter=4&class=', '/tasks/2024?chapter=4', true],
    ['/tasks/2024?mode=elder&chapter=4', '/tasks/2024?chapter=4&mode=elder', true],
    ['/tasks?class=quantified&chapter=4', '/tasks?chapter=4&class=quantified', false],
    ['/tasks?q=%E7%94%B5%E6%A2%AF', '/tasks?q=%E7%94%B5%E6%A2%AF', false],
    ['/tasks?lead=fgj', '/tasks?lead=fgj', false],
    ['/tasks/2024/090?%', '/tasks/2024/090', true],
    ['/tasks/?q=', '/tasks', true],
    ['/report/2024?show=promises#x', '/report/2024', true],
    ['/api/v1/tasks?x=1&year=2024', '/api/v1/tasks?year=2024', true],
  ])('%s', (url, key, keep) => {
    expect(publicDocument(url)).toEqual({ key, keep })
  })

  it.each([
    ...[
      '/tasks//',
      '//tasks',
      '//',
      '/tasks/2024/090/x',
      '/Tasks',
      '/tasks/2024/%30%39%30',
      '/tasks/2024/090.',
      '/nothing',
    ],
    ...['/api/v1/tasks', '/api/v1/tasks?year=2024.0', '/api/v1/tasks?year=9999', '/api/v1/nothing?year=2024'],
    ...[
      '/office',
      '/login',
      '/missing',
      '/x/../tasks',
      '/tasks\\',
      'http://evil/',
      '*',
      '/tasks/2024/090;x',
      '/tasks.rsc',
    ],
  ])('and nothing else is one: %s', (url) => {
    expect(publicDocument(url)).toBeNull()
  })

  it('no name of a query takes any value but those that are never kept', () => {
    const odd = Object.fromEntries(
      ['q', ...Object.keys(PUBLIC_ADDRESSES.tasks.query.shape)].map((name) => [name, 'made-up-7']),
    )
    const open = Object.values(PUBLIC_ADDRESSES).flatMap(({ query }) =>
      Object.entries(query.parse(odd)).flatMap(([name, value]) => (value === undefined ? [] : [name])),
    )
    expect([...new Set(open)].sort()).toEqual([...ANY_VALUE].sort())
  })
})

it('every list of open data is a public document', () => {
  const api = new URL('../../app/api/v1', import.meta.url)
  const lists = readdirSync(api, { withFileTypes: true }).filter((entry) => entry.isDirectory())
  for (const { name } of lists)
    expect(publicDocument(`/api/v1/${name}?year=2024`), name).toMatchObject({ keep: true })
})

it('Next gets sign-in, office and protocol, by their plain spelling alone', () => {
  for (const url of ['/office', '/office/review?x', '/login', '/login?x=1', '/set-password/x', '/api/health'])
    expect(isNexts(url), url).toBe(true)
  for (const url of [
    '/OFFICE',
    '/%6fffice',
    '//office',
    '/x/../office',
    '/offices',
    '/_next/data',
    '/',
    '\\office',
  ])
    expect(isNexts(url), url).toBe(false)
})

it('what is missing is missing in the reader’s mode', () => {
  expect(missingKey('/nothing?mode=elder')).toBe('/missing?mode=elder')
  expect(missingKey('/nothing?mode=x')).toBe('/missing')
})
