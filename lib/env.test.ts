import { describe, expect, it } from 'vitest'
import { readEnv, WrongSettings } from './env'
import { startText } from './text/zh/start'

/** What the operator would read. */
function complaint(source: Record<string, string>): string {
  try {
    readEnv(source)
    return ''
  } catch (fault) {
    return fault instanceof WrongSettings ? startText.settings(fault.faults) : String(fault)
  }
}

describe('the settings', () => {
  it('have defaults, and an empty one counts as absent', () => {
    expect(readEnv({ PORT: '', PUBLIC_URL: '' })).toMatchObject({
      publicUrl: 'http://localhost:3000',
      databaseUrl: 'file:data/jiannuo.sqlite',
      kind: null,
    })
  })

  it.each([
    ['PORT', 'many', '须是端口号'],
    ['PORT', '0', '须是端口号'],
    ['PORT', '80.5', '须是端口号'],
    ['PORT', '65536', '须是端口号'],
    ['PUBLIC_URL', 'jiannuo.example.gov.cn', '须是完整网址'],
    ['PUBLIC_URL', 'ftp://jiannuo.example.gov.cn', '须是完整网址'],
    ['DATABASE_URL', 'mysql://localhost', '须以 file:'],
    ['NEXTAUTH_SECRET', 'short', '至少 32 个字符'],
    ['PSEUDONYM_SALT', 'short', '至少 32 个字符'],
    ['JIANNUO_DEMO', 'yes', '只能是 1'],
    ['JIANNUO_TEST', 'yes', '只能是 1'],
  ])('%s=%s is refused with what to write instead', (name, value, words) => {
    expect(complaint({ [name]: value })).toMatch(new RegExp(`^设置有误.*\n${name}：.*${words}`))
  })

  it('all that is wrong is told at once', () => {
    const told = complaint({ PORT: 'many', DATABASE_URL: 'mysql://localhost' })
    expect(told.split('\n')).toHaveLength(3)
  })
})
