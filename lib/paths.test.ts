import { describe, expect, it } from 'vitest'
import { officeCallback, officePaths, publicPaths } from './paths'

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

describe('where signing in leads back to (security.md, case 49)', () => {
  it.each([
    officePaths.workbench(),
    officePaths.entry('2024-017', '2024-Q2'),
    officePaths.reviewEntry('5f0c0a52-6a3c-4a39-9d6e-6b1f6c9d8e11'),
    officePaths.events({ action: 'window.opened', before: '120' }),
    officePaths.assignments({ q: '电梯', by: 'lead' }),
  ])('follows %s', (path) => {
    expect(officeCallback(path)).toBe(path)
  })

  const foreign = [
    ...[
      '',
      '/',
      'office',
      '//evil',
      '///evil',
      '/\\evil',
      '\\\\evil',
      'https:evil',
      'https://evil',
      'HTTPS://evil/office',
    ],
    ...[
      'http://localhost:3000/office',
      'javascript:alert(1)',
      'data:text/html,x',
      '%2F%2Fevil',
      '/%2Fevil',
      '/%5Cevil',
    ],
    ...[
      '/office@evil',
      '//evil/office',
      '/office//evil',
      '/office/..//evil',
      '/office/../tasks',
      '/office/./x',
      '/office/',
    ],
    ...[
      '/office\t',
      '/office\n//evil',
      '/office\r\nLocation: //evil',
      '\t/office',
      ' /office',
      '/office ',
      '/office\u0000',
    ],
    ...[
      '/office\\evil',
      '/office/%2e%2e/x',
      '/office#//evil',
      '/office?x=//evil',
      '/office?x=https://evil',
      '/officeevil',
    ],
    ...[
      '/login',
      '/api/auth/signout',
      '/tasks/2024',
      '/OFFICE',
      '/office/\u202eevil',
      '/office/\u2215evil',
      '/office;evil',
    ],
    ...['@evil', 'user:word@evil', '//user@evil/office', `/office/${'a'.repeat(400)}`, '/office?a=1?b=2#c'],
  ]
  it.each(foreign)('does not follow %j', (path) => {
    expect(officeCallback(path)).toBeNull()
  })
})
