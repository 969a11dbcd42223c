import { office } from '@/lib/text/zh/office'
import { ask } from '../raw-client'
import { expect, type Seeded, test } from '../seeded/fixtures'

// Seen to fail: without the office in proxy.ts all of these answered 200.

const NEVER = '11111111-2222-4333-8444-555555555555'

const NOWHERE = [
  '/office/what-never-was',
  '/office/entry/2024-999/2024-Q1',
  '/office/entry/no-task/2024-Q1/preview',
  '/office/entry/2024-090/2024-Q5',
  '/office/entry/2024-090/2031-Q1',
  '/office/grid/2024-Q0',
  '/office/grid/2031-Q1',
]
const NOWHERE_FOR_THE_OFFICE = [
  '/office/entry/2024-999/2024-Q1',
  '/office/entry/2024-090/2031-Q1',
  `/office/review/${NEVER}`,
  `/office/admin/accounts/${NEVER}`,
  '/office/admin/assignments/2024-999',
  '/office/admin/windows/2024-Q9',
  '/office/admin/windows/2031-Q1',
]

for (const [person, paths] of [
  ['lead', NOWHERE],
  ['chief', NOWHERE_FOR_THE_OFFICE],
] as const)
  test(`an address that never was is 404 for ${person}, with a whole page`, async ({ seeded }) => {
    for (const path of paths) {
      const { status, body } = await ask(seeded.url, path, { cookie: seeded.cookies[person] })
      expect([path, status]).toEqual([path, 404])
      for (const words of [office.missing.title, office.missing.text, office.missing.link, office.signOut])
        expect(body).toContain(words)
    }
  })

test('who is not signed in is sent to sign in, whether there is anything or not', async ({ seeded }) => {
  const there = `/office/entry/${seeded.subjects.own.draft.taskId}/2024-Q1`
  for (const path of [there, ...NOWHERE, ...NOWHERE_FOR_THE_OFFICE]) {
    const { status, headers } = await ask(seeded.url, path)
    const to = `/login?callback=${encodeURIComponent(path)}`
    expect([path, status, headers.location]).toEqual([path, 307, to])
  }
})

test('what is another department’s looks like what never was', async ({ seeded }) => {
  const { taskId } = seeded.subjects.other.draft
  for (const page of ['', '/preview']) {
    const theirs = await shape(seeded, `/office/entry/${taskId}/2024-Q1${page}`, taskId)
    const nobodys = await shape(seeded, `/office/entry/2024-999/2024-Q1${page}`, '2024-999')
    expect(theirs).toBe(nobodys)
  }
})

/** Status and body with what differs from answer to answer left out: the address itself and the nonces. */
async function shape(seeded: Seeded, path: string, taskId: string): Promise<string> {
  const { status, body } = await ask(seeded.url, path, { cookie: seeded.cookies.lead })
  const nonces = /nonce="[^"]*"|\\"nonce\\":\\"[^"]*\\"/g
  return `${status} ${body.replaceAll(taskId, 'TASK').replace(nonces, '')}`
}
