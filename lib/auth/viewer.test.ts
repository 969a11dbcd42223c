import { afterAll, describe, expect, it, vi } from 'vitest'
import { closeStore } from '@/db/client'
import { isTest, sourceFiles } from '@/lib/setup/house/source-files.mjs'
import { root } from '@/lib/setup/root.mjs'
import { actingAs, type Viewer, viewer } from './viewer'

// A request of an anonymous reader: no cookie.
vi.mock('./cookie', () => ({ readSessionCookie: async () => null }))

const person = (accountId: string): Viewer => ({
  actor: { accountId, role: 'department', departmentId: 'fgj' },
  displayName: accountId,
  sessionId: 'none',
  address: '127.0.0.1',
})

afterAll(closeStore)

describe('acting as somebody', () => {
  it('holds for what the work asks, however deep, and ends with it', async () => {
    const deep = async () => {
      await Promise.resolve()
      return viewer()
    }
    expect(await actingAs(person('one'), deep)).toEqual(person('one'))
    expect(await viewer()).toBeNull()
  })

  it('ends when the work fails', async () => {
    await expect(actingAs(person('one'), () => Promise.reject(new Error('no')))).rejects.toThrow('no')
    expect(await viewer()).toBeNull()
  })

  it('reaches nothing that runs beside it', async () => {
    let open = () => {}
    const gate = new Promise<void>((resolve) => {
      open = resolve
    })
    const acting = actingAs(person('one'), () => gate.then(viewer))
    const beside = viewer()
    const other = actingAs(person('two'), viewer)
    open()
    expect(await Promise.all([acting, beside, other])).toEqual([person('one'), null, person('two')])
  })

  it('is named by the demo alone: no page, action or handler can reach it', () => {
    const named = sourceFiles(root).filter(({ path, text }) => !isTest(path) && /\bactingAs\b/.test(text))
    const elsewhere = named.map(({ path }) => path).filter((path) => !path.startsWith('lib/demo/'))
    expect(elsewhere).toEqual(['lib/auth/viewer.ts'])
  })
})
