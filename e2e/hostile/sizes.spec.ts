import { actionId, callAction } from '../access/call-action'
import { type Answer, ask, multipart } from '../raw-client'
import { expect, type Seeded, test } from '../seeded/fixtures'
import { eventsSince, keepRows, lastEvent } from '../seeded/kept-rows'
import type { Subject } from '../seeded/subjects'

// Seen to fail: without the front's limit (413), without formFields' limits on names (the server ran out of memory).

const SAVE = 'office/entry/[task]/[quarter]#saveEntryAction'

/** The lead's own draft with one part of it overdone; whatever comes back, nothing is stored and the portal lives. */
async function overdone(seeded: Seeded, more: Record<string, string | string[]>): Promise<Answer> {
  const { draft } = seeded.subjects.own
  const fields = { task: draft.taskId, quarter: '2024-Q1', version: `${draft.version}`, ...more }
  return callAction(seeded.url, {
    action: SAVE,
    path: entryPath(draft),
    fields,
    cookie: seeded.cookies.lead,
  })
}

const entryPath = ({ taskId }: Subject) => `/office/entry/${taskId}/2024-Q1`
const lives = async ({ url }: Seeded) => (await ask(url, '/api/health')).status

const MEGABYTE = 1024 * 1024

const TOO_MUCH: [string, (seeded: Seeded) => Promise<Answer>, number][] = [
  ['a text of 10 MB', (seeded) => overdone(seeded, { progress: 'x'.repeat(10 * MEGABYTE) }), 413],
  ['a text just over what is taken', (seeded) => overdone(seeded, { progress: 'x'.repeat(MEGABYTE) }), 413],
  ['a text just under it', (seeded) => overdone(seeded, { progress: '长'.repeat(330_000) }), 200],
  [
    'a figure of a million digits',
    (seeded) =>
      overdone(seeded, { [`values.${seeded.subjects.own.draft.targetId}.typed`]: '9'.repeat(1_000_000) }),
    200,
  ],
  ['a version of a million digits', (seeded) => overdone(seeded, { version: '1'.repeat(1_000_000) }), 200],
  ['a task’s id of a million signs', (seeded) => overdone(seeded, { task: '2024-'.repeat(200_000) }), 200],
  ['a field a thousand times', (seeded) => overdone(seeded, { progress: Array(1000).fill('又一份') }), 200],
]

for (const [what, send, status] of TOO_MUCH)
  test(`${what} is refused at once and stores nothing`, async ({ seeded }) => {
    const kept = keepRows(seeded.file)
    const before = lastEvent(seeded.file)
    expect((await send(seeded)).status).toBe(status)
    expect(kept.changed()).toEqual([])
    expect(eventsSince(seeded.file, before)).toEqual([])
    expect(await lives(seeded)).toBe(200)
  })

/** Names of fields that would fill the memory or reach into prototypes; the entry itself is all right and is saved. */
const NAMES: [string, string[]][] = [
  ['10,000 names', Array.from({ length: 10_000 }, (_, index) => `f${index}`)],
  ['a name of half a million dots', ['a.'.repeat(250_000)]],
  [
    'a thousand names of a hundred parts',
    Array.from({ length: 1000 }, (_, index) => `${'v.'.repeat(100)}${index}`),
  ],
  [
    'names of prototypes',
    ['__proto__', '__proto__.role', 'constructor.prototype.role', 'values.__proto__.typed', 'toString.x'],
  ],
]

for (const [what, names] of NAMES)
  test(`${what} are left aside`, async ({ seeded }) => {
    const kept = keepRows(seeded.file)
    const answer = await overdone(seeded, Object.fromEntries(names.map((name) => [name, ''])))
    expect(answer.status).toBeLessThan(400)
    expect(await lives(seeded)).toBe(200)
    kept.restore()
  })

/** What a client may send in the place of a form's fields: React reads it before any code of ours does. */
const ARGUMENTS: [string, string][] = [
  ['a list nested 100,000 deep', '['.repeat(100_000) + ']'.repeat(100_000)],
  ['objects nested 50,000 deep', `${'{"a":'.repeat(50_000)}1${'}'.repeat(50_000)}`],
  ['references to itself', '["$0","$0","$@0"]'],
  ['a chain of references', '["$1:a:b:c:__proto__:constructor"]'],
  ['a constructor by name', '["$1:constructor:constructor","x"]'],
  ['a then of its own', '{"then":"$1:then","status":"resolved_model","value":"{}"}'],
  ['a number of 100,000 digits', `["$n${'9'.repeat(100_000)}"]`],
  ['a map in the place of a form', '[{},"$Q1"]'],
  ['a text in the place of a form', '[{},"x"]'],
  ['nothing', '[]'],
  ['no JSON', '{'],
]

test('arguments that no form sends run nothing and end nothing', async ({ seeded }) => {
  const kept = keepRows(seeded.file)
  for (const [what, body] of ARGUMENTS) {
    const form = new FormData()
    form.append('1', '[["task","2024-001"]]')
    form.append('0', body)
    const sent = await multipart(form)
    const headers = { ...sent.headers, origin: seeded.url, 'next-action': actionId(SAVE) }
    const path = entryPath(seeded.subjects.own.draft)
    const answer = await ask(seeded.url, path, {
      method: 'POST',
      body: sent.body,
      cookie: seeded.cookies.lead,
      headers,
    })
    expect(answer.body, what).not.toMatch(/at .+\.(js|ts):\d+|node_modules|sqlite/i)
    expect(await lives(seeded), what).toBe(200)
  }
  expect(kept.changed()).toEqual([])
})

test('a body of unknown length, or one that never comes, is not waited for', async ({ seeded }) => {
  const chunked = await ask(seeded.url, '/login', {
    method: 'POST',
    headers: { 'transfer-encoding': 'chunked' },
  })
  expect(chunked.status).toBe(411)
  const announced = { method: 'POST', headers: { 'content-length': '99999999999' } }
  expect((await ask(seeded.url, '/login', announced)).status).toBe(413)
})
