import { mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { ensureSecrets } from './secrets.mjs'

const NAMES = ['NEXTAUTH_SECRET', 'NEXT_SERVER_ACTIONS_ENCRYPTION_KEY', 'PSEUDONYM_SALT']
let folder = ''

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'jiannuo-secrets-'))
  for (const name of NAMES) vi.stubEnv(name, '')
})
afterEach(() => {
  vi.unstubAllEnvs()
  rmSync(folder, { recursive: true, force: true })
})

describe('secrets', () => {
  it('are made once, differ from each other, and are for their owner alone', () => {
    const secrets = ensureSecrets(folder)
    expect(Object.keys(secrets)).toEqual(NAMES)
    expect(new Set(Object.values(secrets)).size).toBe(NAMES.length)
    for (const name of NAMES) {
      expect(statSync(join(folder, 'secrets', name)).mode & 0o777).toBe(0o600)
      expect(Buffer.from(secrets[name] ?? '', 'base64')).toHaveLength(32)
    }
    expect(statSync(join(folder, 'secrets')).mode & 0o777).toBe(0o700)
    expect(ensureSecrets(folder)).toEqual(secrets)
  })

  it('come from the environment where they are set', () => {
    vi.stubEnv('NEXTAUTH_SECRET', 'given by the operator')
    expect(ensureSecrets(folder).NEXTAUTH_SECRET).toBe('given by the operator')
  })

  it('are not quietly made anew when damaged', () => {
    ensureSecrets(folder)
    const file = join(folder, 'secrets/PSEUDONYM_SALT')
    writeFileSync(file, 'short')
    expect(() => ensureSecrets(folder)).toThrow('PSEUDONYM_SALT')
    expect(readFileSync(file, 'utf8')).toBe('short')
  })
})
