import { describe, expect, it } from 'vitest'
import { secretIn } from './secret-patterns.mjs'

// Put together here, so that no line of this file looks like a secret itself.
const random = 'q7Zr2Lw9'.repeat(6)

describe('a line to be committed', () => {
  it.each([
    [`-----BEGIN ${'RSA'} PRIVATE KEY-----`, 'private key'],
    [`id = ${'AKIA'}ABCDEFGHIJKLMNOP`, 'access key'],
    [`NEXTAUTH_SECRET=${random}`, 'our own secret'],
    [`"PSEUDONYM_SALT": "${random}"`, 'our own secret'],
    [`postgres://portal:${random}@db.example.cn/jiannuo`, 'database password'],
  ])('%s holds a %s', (line, kind) => {
    expect(secretIn(line)).toBe(kind)
    expect(secretIn(`${line} // not a secret`)).toBeUndefined()
  })

  it.each([
    'NEXTAUTH_SECRET: given.NEXTAUTH_SECRET ?? null,',
    'DATABASE_URL=postgres://portal@localhost/jiannuo',
    'const url = `postgres://$' + '{user}:$' + '{password}@host/name`',
    '"integrity": "sha512-uqZMTLr/zR/ed4jIGnwSLkaHmPjOjJvnm6TVVitAa08SLS9Z0VM8wIRx7gWbJB5/J54YuIMInDquWyYvQLZkgw=="',
  ])('%s is harmless', (line) => {
    expect(secretIn(line)).toBeUndefined()
  })
})
