import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest'
import { closeStore } from '@/db/client'
import { logins } from '@/db/reads/accounts'
import { markOf } from '@/db/reads/marks'
import { inTransaction } from '@/db/transaction'
import { insertAccount } from '@/db/writes/accounts'
import { insertMark } from '@/db/writes/marks'
import { clockIsSet, readClockFrom } from './clock'
import { startOrEnd, startUp } from './start-up'

const said: string[] = []

beforeAll(() => {
  vi.spyOn(console, 'log').mockImplementation((line: string) => void said.push(line))
})
beforeEach(() => {
  said.length = 0
  for (const name of ['JIANNUO_DEMO', 'JIANNUO_TEST', 'CLOCK_FILE']) delete process.env[name]
  readClockFrom(null)
})
afterAll(closeStore)

// One after the other on one database, as its life goes.
describe('the start', () => {
  it('of an empty deployment loads the report and makes one administrator, and no account of the demo', async () => {
    await startUp()
    expect(await logins()).toEqual(['admin'])
    expect(said.join('\n')).toContain('一次性密码')
    expect(await markOf('demo')).toBeNull()
  })

  it('ends with what to write instead where a setting is wrong', async () => {
    process.env.JIANNUO_DEMO = 'yes'
    const told = vi.spyOn(console, 'error').mockImplementation(() => {})
    const end = vi.spyOn(process, 'exit').mockImplementation(() => undefined as never)
    await startOrEnd()
    expect(told).toHaveBeenCalledWith(expect.stringContaining('JIANNUO_DEMO：只能是 1，或不设'))
    expect(end).toHaveBeenCalledWith(1)
    told.mockRestore()
    end.mockRestore()
  })

  it('never turns a database that is in use into a demo', async () => {
    process.env.JIANNUO_DEMO = '1'
    await expect(startUp()).rejects.toThrow('不能当作演示库')
  })

  it('refuses a clock of its own outside demo and test', async () => {
    process.env.CLOCK_FILE = '/nowhere'
    await expect(startUp()).rejects.toThrow('CLOCK_FILE')
    expect(clockIsSet()).toBe(false)
  })

  it('refuses to serve when the database holds an account with a published password', async () => {
    await inTransaction((tx) =>
      insertAccount(tx, {
        id: randomUUID(),
        login: 'demo-fgj',
        displayName: '演示',
        role: 'department',
        departmentId: 'fgj',
        passwordHash: null,
        oneTime: false,
        authVersion: 1,
        createdAt: new Date(0),
      }),
    )
    await expect(startUp()).rejects.toThrow('demo-fgj')
  })

  it('refuses it in a test database as well', async () => {
    await inTransaction((tx) => insertMark(tx, 'test'))
    await expect(startUp()).rejects.toThrow('demo-fgj')
  })
})
