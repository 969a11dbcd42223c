// What a page's status is chosen by must agree with what its question answers, whoever asks for whatever.
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest'
import { closeStore } from '@/db/client'
import { actAs } from '@/db/testing/as'
import { type SmallPortal, SPRING, smallPortal } from '@/db/testing/small-portal'
import { readClockFrom } from '@/lib/clock'
import { submitEntry } from '@/lib/commands/submit-entry'
import type { Actor } from '@/lib/domain/actor'
import { assignmentFilter } from '@/lib/inputs/assignment-filter'
import { eventFilter } from '@/lib/inputs/event-filter'
import { accountDepartments, accountList, accountPage } from './account-list'
import { adminOverview } from './admin-overview'
import { assignmentList } from './assignment-list'
import { assignmentPage } from './assignment-page'
import type { Query } from './define-query'
import { entryPreview } from './entry-preview'
import { entryScreen } from './entry-screen'
import { eventList } from './event-list'
import { grid } from './grid'
import { reviewEntry } from './review-entry'
import { reviewQueue } from './review-queue'
import { windowList, windowPage } from './window-list'
import { workbench } from './workbench'

vi.mock('@/lib/auth/viewer', async () => ({ viewer: (await import('@/db/testing/as')).mockedViewer }))

let people: SmallPortal
let entry = ''
const NEVER = '11111111-2222-4333-8444-555555555555'
const Q1 = { year: 2024, quarter: 1 } as const
const LATER = { year: 2031, quarter: 1 } as const

beforeAll(async () => {
  people = await smallPortal()
  const clockFile = join(process.env.DATA_DIR ?? '', 'clock')
  writeFileSync(clockFile, SPRING.toISOString())
  readClockFrom(clockFile)
  actAs(people.housing)
  const written = {
    judgement: 'normal',
    progress: '进展。',
    nextStep: '下一步。',
    declared: 'on',
    values: {},
  }
  const handedIn = await submitEntry({ task: '2024-002', quarter: '2024-Q1', version: '0', ...written })
  if (!handedIn.ok) throw new Error(JSON.stringify(handedIn.problem))
  entry = handedIn.value.entry
})
afterAll(closeStore)

const asked = <Input, View>(query: Query<Input, View>, ...inputs: Input[]) =>
  inputs.map((input) => ({
    sighting: () => query.sighting(input),
    kind: async () => (await query(input)).kind,
  }))

const screens = ['2024-001', '2024-002', '2024-999', '2025-001', 'none'].flatMap((task) =>
  [Q1, LATER].map((quarter) => ({ task, quarter })),
)

/** The same question once as the address asks it and once as the page does. */
const questions = () =>
  Object.entries({
    'an entry': asked(entryScreen, ...screens),
    'a preview': asked(entryPreview, ...screens),
    'the workbench': asked(workbench, { quarter: null }),
    'the grid': asked(grid, Q1, LATER),
    'the queue': asked(reviewQueue, null),
    'an entry to review': asked(reviewEntry, { entry, against: null }, { entry: NEVER, against: null }),
    'the overview': asked(adminOverview, undefined),
    accounts: asked(accountList, undefined),
    'departments for an account': asked(accountDepartments, undefined),
    'an account': asked(accountPage, people.housing.accountId, NEVER, 'none'),
    assignments: asked(assignmentList, assignmentFilter.parse({})),
    'an assignment': asked(assignmentPage, '2024-001', '2024-999', 'none'),
    'the event log': asked(eventList, eventFilter.parse({})),
    windows: asked(windowList, undefined),
    'a window': asked(windowPage, '2024-Q1', '2031-Q1', 'none'),
  })

describe('an address says what its page will answer', () => {
  const stranger = (): Actor => ({ ...people.civil, role: 'department', departmentId: 'gjz' })
  const readers: [string, () => Actor | null][] = [
    ['the lead', () => people.housing],
    ['a supporting department', () => people.civil],
    ['another department', stranger],
    ['an administrator', () => people.office],
    ['nobody', () => null],
  ]

  it.each(readers)('to %s', async (_who, reader) => {
    actAs(reader())
    for (const [name, cases] of questions())
      for (const [index, { sighting, kind }] of cases.entries())
        expect(`${name} ${index}: ${await sighting()}`).toBe(`${name} ${index}: ${await kind()}`)
  })
})
