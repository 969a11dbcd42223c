import { describe, expect, it } from 'vitest'
import { root } from '../root.mjs'
import { importFault } from './import-rules.mjs'
import { importsOf } from './imports.mjs'
import { isTest, sourceFiles } from './source-files.mjs'

type File = { path: string; text: string }

function faults(file: File): string[] {
  const from = file.path.replace(/\.(tsx?|mjs|js)$/, '')
  return importsOf(file, root).flatMap((imported) => importFault(from, imported) ?? [])
}

describe('imports go one way', () => {
  const files = sourceFiles(root).filter(({ path }) => !path.endsWith('.css'))

  it('in every file of the house', () => {
    const read = files.filter(({ path }) => path.startsWith('e2e/') || !isTest(path))
    expect(read.length).toBeGreaterThan(50)
    expect(read.flatMap(faults)).toEqual([])
  }, 60_000)

  it.each([
    ['app/page.tsx', "import { store } from '@/db/client'"],
    ['app/page.tsx', "import { store } from '../db/client'"],
    ['app/page.tsx', "export { eq } from 'drizzle-orm'"],
    ['app/office/entry/page.tsx', "import { Row } from '../review/_components/row'"],
    ['components/task/card.tsx', "import { viewer } from '@/lib/auth/viewer'"],
    ['components/task/card.tsx', "import { taskPage } from '@/lib/queries/task-page'"],
    ['lib/domain/pace.ts', "import { z } from 'zod'"],
    ['lib/domain/pace.ts', "import type { Env } from '../env'"],
    ['lib/domain/pace.ts', "type Env = import('../env').Env"],
    ['lib/queries/task-page.ts', "import { cookies } from 'next/headers'"],
    ['lib/queries/task-page.ts', "import { submitEntry } from '@/lib/commands/submit-entry'"],
    ['lib/report/read.ts', "const { store } = await import('@/db/client')"],
    ['lib/text/zh/home.ts', "import { now } from '@/lib/clock'"],
    ['db/writes/entries.ts', "const { may } = require('../../lib/queries/define-query')"],
    ['db/reads/tasks.ts', "import { readReport } from '@/lib/report/read-report'"],
    ['app/office/actions.ts', "import { playDemo } from '@/lib/demo/play-demo'"],
    ['lib/commands/submit-entry.ts', "import { playDemo } from '@/lib/demo/play-demo'"],
    ['lib/demo/play-demo.ts', "import { cookies } from 'next/headers'"],
    ['lib/demo/play-demo.ts', "import { eq } from 'drizzle-orm'"],
    ['e2e/journeys/citizen.spec.ts', "import { store } from '@/db/client'"],
  ])('finds a planted import in %s: %s', (path, text) => {
    expect(faults({ path, text })).toHaveLength(1)
  })

  it.each([
    ['app/office/review/entry/page.tsx', "import { Row } from '../_components/row'"],
    ['components/task/card.tsx', "import type { TaskView } from '@/lib/queries/task-page'"],
    ['lib/commands/submit-entry.ts', "import { inTransaction } from '@/db/transaction'"],
    ['lib/demo/play-demo.ts', "import { submitEntry } from '@/lib/commands/submit-entry'"],
    ['lib/start-up.ts', "import { playDemo } from './demo/play-demo'"],
    ['db/seed/load-report.ts', "import { readReport } from '@/lib/report/read-report'"],
  ])('allows in %s: %s', (path, text) => {
    expect(faults({ path, text })).toEqual([])
  })
})
