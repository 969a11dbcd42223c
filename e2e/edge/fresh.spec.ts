// From an approval to the public: whoever asks after it was answered gets what it says (security.md, case 55).
import { callAction } from '../access/call-action'
import { ask } from '../raw-client'
import { expect, type Seeded, test } from '../seeded/fixtures'
import { keepRows, lastEvent } from '../seeded/kept-rows'

// Seen to fail: without `await published()` in lib/commands/define-command.ts.

const APPROVALS = 100
const READERS = 16

/** Who leads the stranger's task changes hands: a decision of the office that the public sees at once. */
async function decide(seeded: Seeded, turn: number): Promise<void> {
  const { departments, subjects, cookies } = seeded
  const task = subjects.other.untouched.taskId
  const both = [departments.stranger, departments.lead]
  const [seen, lead = ''] = turn % 2 === 0 ? both : both.toReversed()
  const answer = await callAction(seeded.url, {
    action: 'office/admin/assignments#decideAssignmentAction',
    path: `/office/admin/assignments/${task}`,
    fields: { task, lead, supports: [], seen: `confirmed ${seen}` },
    cookie: cookies.chief,
  })
  expect(answer.status).toBe(303)
}

/** The number of the newest event, as the page about the portal tells it: it grows with every decision. */
async function toldEvent({ url }: Seeded): Promise<number> {
  return Number(/第(\d+)条/.exec((await ask(url, '/about')).body)?.[1])
}

test('a hundred decisions under sixteen readers: no answer is older than the last one', async ({
  seeded,
}) => {
  const kept = keepRows(seeded.file)
  let [answered, read, over] = [0, 0, false]
  const stale: string[] = []
  const reader = async () => {
    while (!over) {
      const since = answered
      const told = await toldEvent(seeded)
      read += 1
      if (!(told >= since)) stale.push(`${told} after ${since}`)
    }
  }
  const readers = Array.from({ length: READERS }, reader)
  for (let turn = 0; turn < APPROVALS; turn += 1) {
    await decide(seeded, turn)
    answered = lastEvent(seeded.file)
  }
  over = true
  await Promise.all(readers)
  kept.restore()
  await seeded.forget()
  expect(stale).toEqual([])
  expect(read).toBeGreaterThan(APPROVALS)
})

test('the department’s own page, its list and the open data follow at once', async ({ seeded }) => {
  const kept = keepRows(seeded.file)
  const { code } = seeded.subjects.other.untouched
  const places = [`/departments/${seeded.departments.lead}`, `/tasks/2024?lead=${seeded.departments.lead}`]
  const shown = () =>
    Promise.all(
      places.map(async (path) => (await ask(seeded.url, path)).body.includes(`/tasks/2024/${code}`)),
    )
  expect(await shown()).toEqual([false, false])
  await decide(seeded, 0)
  expect(await shown()).toEqual([true, true])
  kept.restore()
  await seeded.forget()
  expect(await shown()).toEqual([false, false])
})
