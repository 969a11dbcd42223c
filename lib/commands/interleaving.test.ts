// No lost update (security.md, row 5): three people act at random on what each saw last; what is public is always
// byte for byte what its approver saw, and nobody's words vanish.

import { and, eq } from 'drizzle-orm'
import fc from 'fast-check'
import { afterAll, beforeAll, expect, it, vi } from 'vitest'
import { closeStore, store } from '@/db/client'
import { entries, entryVersions } from '@/db/schema'
import { actAs } from '@/db/testing/as'
import { forgetEntries } from '@/db/testing/forget'
import { type SmallPortal, SPRING, smallPortal } from '@/db/testing/small-portal'
import { testClock } from '@/db/testing/test-clock'
import type { Actor } from '@/lib/domain/actor'
import { approveEntry } from './approve-entry'
import { returnEntry } from './return-entry'
import { saveDraft } from './save-draft'
import { startCorrection } from './start-correction'
import { submitEntry } from './submit-entry'
import { withdrawEntry } from './withdraw-entry'

vi.mock('@/lib/auth/viewer', async () => ({ viewer: (await import('@/db/testing/as')).mockedViewer }))

/** The row asks for 1,000 over both engines. */
const RUNS = 500
const clock = testClock(SPRING)
let people: SmallPortal
let approvals = 0

beforeAll(async () => {
  people = await smallPortal()
  clock.start()
})
afterAll(closeStore)

type Who = 'housing' | 'housing2' | 'office'
type Seen = { version: number; progress: string | null; entry: string | null }

const STEPS = ['look', 'save', 'submit', 'withdraw', 'approve', 'return', 'correct'] as const
type Step = (typeof STEPS)[number]
type Move = { who: Who; step: Step; words: string }

const words = fc.string({ minLength: 1, maxLength: 8 }).map((text) => `进展${text.replace(/[^\w]/g, '_')}`)
const moves = (who: Who, ...steps: Step[]): fc.Arbitrary<Move> =>
  fc.record({ who: fc.constant(who), step: fc.constantFrom(...steps), words })

/** Each does mostly what is its own to do, and now and then what is not. */
const move: fc.Arbitrary<Move> = fc.oneof(
  { weight: 4, arbitrary: moves('housing', 'look', 'save', 'submit', 'submit', 'withdraw', 'correct') },
  { weight: 3, arbitrary: moves('housing2', 'look', 'look', 'save', 'submit', 'withdraw', 'correct') },
  { weight: 4, arbitrary: moves('office', 'look', 'look', 'approve', 'approve', 'return') },
  {
    weight: 1,
    arbitrary: fc.record({
      who: fc.constantFrom<Who>('housing', 'office'),
      step: fc.constantFrom(...STEPS),
      words,
    }),
  },
)

const NOTHING: Seen = { version: 0, progress: null, entry: null }

async function look(): Promise<Seen> {
  const [entry] = await store().reader.select().from(entries)
  if (!entry) return NOTHING
  const newest = and(eq(entryVersions.entryId, entry.id), eq(entryVersions.number, entry.version))
  const [version] = await store().reader.select().from(entryVersions).where(newest)
  return { version: entry.version, progress: version?.progress ?? null, entry: entry.id }
}

const form = (seen: Seen, progress: string) => ({
  task: '2024-001',
  quarter: '2024-Q1',
  version: String(seen.version),
  judgement: 'normal',
  progress,
  nextStep: '下一步',
  declared: 'on',
  values: { '2024-001-a': { typed: '37' } },
})

async function act({ step, words }: Move, seen: Seen): Promise<boolean> {
  const decided = { entry: seen.entry ?? '', version: seen.version }
  const ways = {
    look: async () => ({ ok: false }),
    save: () => saveDraft(form(seen, words)),
    submit: () => submitEntry(form(seen, words)),
    withdraw: () => withdrawEntry(decided),
    approve: () => approveEntry(decided),
    return: () => returnEntry({ ...decided, reason: '退' }),
    correct: () => startCorrection({ ...decided, reason: '更' }),
  }
  return (await ways[step]()).ok
}

async function approvedText(): Promise<string | null> {
  const [entry] = await store().reader.select().from(entries)
  if (!entry || entry.approvedVersion === null) return null
  const approved = and(eq(entryVersions.entryId, entry.id), eq(entryVersions.number, entry.approvedVersion))
  const [version] = await store().reader.select().from(entryVersions).where(approved)
  return version?.progress ?? null
}

async function play(moves: Move[]): Promise<void> {
  const seen: Record<Who, Seen> = { housing: NOTHING, housing2: NOTHING, office: NOTHING }
  const written: string[] = []
  let published: string | null = null
  for (const one of moves) {
    actAs(people[one.who] as Actor)
    const before = seen[one.who]
    const ok = await act(one, before)
    if (ok && ['save', 'submit'].includes(one.step)) written.push(one.words)
    if (ok && one.step === 'approve') {
      published = before.progress
      approvals += 1
    }
    if (one.step === 'look' || ok) seen[one.who] = await look()
    expect(await approvedText()).toBe(published)
  }
  const kept = (await store().reader.select().from(entryVersions)).map(({ progress }) => progress)
  expect(kept).toEqual(expect.arrayContaining(written))
}

it('publishes only what its approver saw, over random interleavings, and keeps every text', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(move, { minLength: 8, maxLength: 24 }), async (moves) => {
      await forgetEntries()
      await play(moves)
    }),
    { numRuns: RUNS },
  )
  // A run in which nothing was ever approved would show nothing.
  expect(approvals).toBeGreaterThan(RUNS / 10)
})
