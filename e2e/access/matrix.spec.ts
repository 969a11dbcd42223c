import { ask } from '../raw-client'
import { expect, type Seeded, test } from '../seeded/fixtures'
import { eventsSince, keepRows, lastEvent } from '../seeded/kept-rows'
import { ACTIONS } from './actions'
import { builtActions, builtRoutes } from './built-routes'
import { callAction } from './call-action'
import { addressOf, ROUTES } from './routes'
import { type Caller, sentBy } from './sent'
import { sightOf } from './sight'
import { asLines, namesIn } from './table'

// Seen to fail: without defineQuery's `may` (pages), without defineCommand's `may` (actions), with a row taken out.

test('the tables name every route and every action of the build, and nothing else', () => {
  expect(namesIn(ROUTES)).toEqual(builtRoutes())
  const built = builtActions().map(({ name }) => name)
  expect(namesIn(ACTIONS)).toEqual(built.sort())
})

for (const { name, whose, cells } of ROUTES)
  test(`who sees ${name} (${whose})`, async ({ seeded }) => {
    const path = addressOf(name, seeded, whose)
    const seen = []
    for (const { reader } of cells) {
      const answer = await ask(seeded.url, path, { cookie: seeded.cookies[reader] })
      seen.push({ reader, word: sightOf(answer) })
    }
    expect(asLines(seen)).toEqual(asLines(cells))
  })

for (const { name, whose, cells } of ACTIONS)
  test(`who changes something by ${name} (${whose})`, async ({ seeded }) => {
    const happened = []
    for (const { reader } of cells)
      happened.push({ reader, word: await outcome(name, { seeded, whose, reader }) })
    expect(asLines(happened)).toEqual(asLines(cells))
  })

/** yes: rows changed and an event says so · no: neither, at most a refusal was noted. Puts the rows back. */
async function outcome(action: string, caller: Caller): Promise<string> {
  const { seeded, reader } = caller
  const kept = keepRows(seeded.file)
  const before = lastEvent(seeded.file)
  const sent = sentBy(action, caller)
  const { status } = await callAction(seeded.url, { action, ...sent, cookie: seeded.cookies[reader] })
  const changed = kept.changed().length > 0
  kept.restore()
  if (status >= 500) return `fault ${status}`
  if (changed && QUIET.has(action)) return toldOf(seeded, before) ? 'loud' : 'quiet'
  return wordFor(changed, toldOf(seeded, before))
}

/** What a person typed and never saved is nobody else's business (docs/decisions/018-autosave.md). */
const QUIET = new Set(['office/entry/[task]/[quarter]#discardAutosaveAction'])

const toldOf = ({ file }: Seeded, before: number) =>
  eventsSince(file, before).some(({ success }) => success === 1)

function wordFor(changed: boolean, told: boolean): string {
  if (changed === told) return changed ? 'yes' : 'no'
  return changed ? 'changed without an event' : 'an event without a change'
}
