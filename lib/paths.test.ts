import { describe, expect, it } from 'vitest'
import { officePaths, publicPaths } from './paths'

describe('public addresses', () => {
  it.each([
    ['plain', '/report/2024#s-1'],
    ['elder', '/report/2024?mode=elder#s-1'],
  ] as const)('%s keeps its mode before the anchor', (mode, expected) => {
    expect(publicPaths(mode).report(2024, 's-1')).toBe(expected)
  })

  it('every public address carries mode=elder, and none does in the plain mode', () => {
    const all = (mode: 'plain' | 'elder') => {
      const paths = publicPaths(mode)
      return [
        paths.home(),
        paths.report(2024),
        paths.tasks(2024, { class: 'milestone' }),
        paths.newestTasks(),
        paths.task(2024, '017'),
        paths.projects(2024),
        paths.project(2024, 3),
        paths.departments(),
        paths.department('fgj'),
        paths.about('rules'),
      ]
    }
    expect(all('elder').filter((path) => !path.includes('mode=elder'))).toEqual([])
    expect(all('plain').filter((path) => path.includes('mode'))).toEqual([])
  })

  it('leaves out what is empty and encodes the rest', () => {
    expect(publicPaths('plain').tasks(2024, { q: '电梯', class: '', lead: undefined })).toBe(
      '/tasks/2024?q=%E7%94%B5%E6%A2%AF',
    )
  })
})

describe('office addresses', () => {
  it('never carry a mode and encode what comes from outside', () => {
    expect(officePaths.entry('2024-017', '2024-Q2')).toBe('/office/entry/2024-017/2024-Q2')
    expect(officePaths.setPassword('a/b')).toBe('/set-password/a%2Fb')
  })
})
