import { afterEach, expect, it, vi } from 'vitest'
import { installFailure } from './install-failure.mjs'

afterEach(() => vi.unstubAllEnvs())

it('names the missing compiler and the line that installs it', () => {
  vi.stubEnv('PATH', '/nowhere')
  expect(installFailure('npm error gyp ERR! find Python')).toMatch(/g\+\+、make、python3[\s\S]*install/)
})

it('shows the end of what npm said', () => {
  expect(installFailure(`${'line\n'.repeat(100)}npm error code EUSAGE`)).toMatch(
    /EUSAGE[\s\S]*complete-lockfile/,
  )
})

it('points to the network otherwise', () => {
  expect(installFailure('npm error code E404')).toContain('npm config get registry')
})
