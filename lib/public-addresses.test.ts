import { readdirSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { matchAddress, PUBLIC_ADDRESSES, readQuery } from './public-addresses'

describe('a public query', () => {
  it.each<[string, Record<string, string | string[]>, object]>([
    [
      'keeps what is in the list, and the other way round',
      { chapter: '4', verdict: 'behind', sort: 'share' },
      { chapter: '4', verdict: 'behind', sort: 'share' },
    ],
    ['drops values that are not', { chapter: '21', sort: 'id;drop table tasks', verdict: 'bad' }, {}],
    ['drops names that are not', { random: '1', __proto__x: '2' }, {}],
    ['takes the first of several', { chapter: ['2', '3'] }, { chapter: '2' }],
    ['trims and folds the keyword', { q: '  ＡＩ电梯\u0000 ' }, { q: 'AI电梯' }],
    ['takes an empty keyword as none', { q: '   ' }, {}],
    ['cuts a keyword that is no keyword', { q: '长'.repeat(500) }, { q: '长'.repeat(40) }],
    ['refuses a department that is no slug', { lead: "fgj' or 1=1" }, {}],
  ])('%s', (_, raw, expected) => {
    const query = readQuery('tasks', raw)
    expect(Object.fromEntries(Object.entries(query).filter(([, value]) => value !== undefined))).toEqual(
      expected,
    )
  })
})

describe('a public address', () => {
  it.each([
    ['/', 'home', {}],
    ['/tasks', 'newestTasks', {}],
    ['/tasks/2024/', 'tasks', { year: '2024' }],
    ['/tasks/2024/017', 'task', { year: '2024', code: '017' }],
    ['/departments/fgj', 'department', { id: 'fgj' }],
  ])('%s is %s', (path, name, params) => {
    expect(matchAddress(path)).toEqual({ name, params })
  })

  it.each(['/office', '/login', '/tasks/2024/017/x', '/nothing'])('%s is none', (path) => {
    expect(matchAddress(path)).toBeNull()
  })

  it('every page under app/(public) is in the list, and the other way round', () => {
    const pages = readdirSync(new URL('../app/(public)', import.meta.url), { recursive: true })
      .map(String)
      .filter((file) => file.endsWith('page.tsx'))
      .map((file) => `/${file.replace(/\/?page\.tsx$/, '')}`)
      .filter((shape) => shape !== '/missing')
    const listed = Object.values(PUBLIC_ADDRESSES).map(({ shape }) => shape as string)
    expect(pages.toSorted()).toEqual(listed.toSorted())
  })
})
