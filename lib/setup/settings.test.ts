import { describe, expect, it } from 'vitest'
import { readSettings, serverEnvironment } from './settings.mjs'

describe('settings', () => {
  it('have defaults, also for empty values', () => {
    const expected = {
      port: 3000,
      host: 'localhost',
      publicUrl: 'http://localhost:3000',
      databaseUrl: undefined,
    }
    expect(readSettings({})).toMatchObject(expected)
    expect(readSettings({ PORT: '', HOST: '', PUBLIC_URL: '', DATABASE_URL: '' })).toMatchObject(expected)
    expect(readSettings({}).dataFolder).toMatch(/^\/.*\/data$/)
  })

  it.each([
    ['PUBLIC_URL', 'https://jiannuo.example.cn/', { publicUrl: 'https://jiannuo.example.cn' }],
    ['PORT', '8080', { port: 8080, publicUrl: 'http://localhost:8080' }],
    ['DATA_DIR', '/var/lib/jiannuo', { dataFolder: '/var/lib/jiannuo' }],
    ['DATABASE_URL', 'postgres://portal@db/jiannuo', { databaseUrl: 'postgres://portal@db/jiannuo' }],
    ['DATABASE_URL', 'file:/srv/portal.db', { databaseUrl: 'file:/srv/portal.db' }],
  ])('take %s=%s', (name, value, expected) => {
    expect(readSettings({ [name]: value })).toMatchObject(expected)
  })

  it.each([
    ['PORT', 'abc'],
    ['PORT', '0'],
    ['PORT', '65536'],
    ['PORT', '80.5'],
    ['PUBLIC_URL', 'jiannuo.example.cn'],
    ['PUBLIC_URL', 'ftp://jiannuo.example.cn'],
    ['PUBLIC_URL', 'https://jiannuo.example.cn/portal'],
    ['PUBLIC_URL', 'https://user@jiannuo.example.cn'],
    ['DATABASE_URL', 'mysql://portal@db/jiannuo'],
    ['DATABASE_URL', 'file:'],
  ])('refuse %s=%s by name', (name, value) => {
    expect(() => readSettings({ [name]: value })).toThrow(name)
  })

  it('name every wrong one at once, without the password in a database address', () => {
    const wrong = { PORT: 'x', PUBLIC_URL: 'y', DATABASE_URL: 'mysql://portal:verysecret@db/z' }
    expect(() => readSettings(wrong)).toThrow(/PORT[\s\S]*PUBLIC_URL[\s\S]*DATABASE_URL(?![\s\S]*verysecret)/)
  })

  it('reach the server with its own address for sign-in', () => {
    const settings = readSettings({ PUBLIC_URL: 'https://jiannuo.example.cn' })
    expect(serverEnvironment(settings, { NEXTAUTH_SECRET: 's' })).toMatchObject({
      ...{ NEXTAUTH_URL: 'https://jiannuo.example.cn', NEXTAUTH_SECRET: 's', NODE_ENV: 'production' },
      ...{ PORT: '3000', HOST: 'localhost', NEXT_TELEMETRY_DISABLED: '1' },
    })
  })
})
