import { execFileSync } from 'node:child_process'
import { cpSync, mkdirSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join, relative } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { root } from '../root.mjs'

// Each planted file breaks one rule; the linter must name it, and only it.
const PLANTED = {
  'lib/commands/insert.ts': 'export function f(tx: Tx) {\n  tx.insert(rows).values(row)\n}\n',
  'lib/commands/chained.ts': 'export function f(tx: Tx) {\n  tx\n    .delete(rows)\n    .where(all)\n}\n',
  'lib/clocks/now.ts': 'export const now = Date.now()\n',
  'lib/clocks/date.ts': 'export const date = new Date()\n',
  'app/relative.tsx': "export { store } from '../db/client'\n",
  'app/alias.tsx': "export { store } from '@/db/client'\n",
  'app/demo.tsx': "export { playDemo } from '@/lib/demo/play-demo'\n",
  'lib/demo/rows.ts': "export { eq } from 'drizzle-orm'\n",
  'components/session.tsx': "export { viewer } from '@/lib/auth/viewer'\n",
  'lib/domain/package.ts': "export { z } from 'zod'\n",
  'lib/domain/upwards.ts': "export { env } from '../env'\n",
  'lib/queries/framework.ts': "export { cookies } from 'next/headers'\n",
  'lib/text/zh/clock.ts': "export { now } from '@/lib/clock'\n",
  'lib/report/rows.ts': "export { store } from '@/db/client'\n",
  'db/writes/upwards.ts': "export { viewer } from '@/lib/auth/viewer'\n",
  'e2e/inside.spec.ts': "export { store } from '@/db/client'\n",
  'lib/domain/only.test.ts': "import { it } from 'vitest'\n\nit.only('a', () => {})\n",
  'lib/domain/skip.test.ts': "import { it } from 'vitest'\n\nit.skip('a', () => {})\n",
}

const ALLOWED = {
  'lib/clock.ts': 'export const now = () => new Date()\n',
  'lib/commands/awaited.ts': 'export async function f(tx: Tx) {\n  await tx.insert(rows).values(row)\n}\n',
  'lib/domain/beside.ts': "export { quarter } from './quarter'\n",
  'db/writes/domain.ts': "export { quarter } from '@/lib/domain/quarter'\n",
  'lib/parsed.ts': 'export const day = new Date(5)\n',
}

describe('the linter', () => {
  const folder = realpathSync(mkdtempSync(join(tmpdir(), 'jiannuo-lint-')))
  let faults: string[] = []

  beforeAll(() => {
    for (const path of ['biome.json', 'lib/setup/lint'])
      cpSync(join(root, path), join(folder, path), { recursive: true })
    for (const [path, text] of Object.entries({ ...PLANTED, ...ALLOWED })) {
      mkdirSync(dirname(join(folder, path)), { recursive: true })
      writeFileSync(join(folder, path), text)
    }
    faults = lintedFaults(folder)
  }, 30_000)
  afterAll(() => rmSync(folder, { recursive: true, force: true }))

  it.each(Object.keys(PLANTED))('names the fault planted in %s', (path) => {
    expect(faults).toContain(path)
  })

  it.each(Object.keys(ALLOWED))('lets %s pass', (path) => {
    expect(faults).not.toContain(path)
  })
})

/** @returns the paths that the linter complains of */
function lintedFaults(folder: string): string[] {
  const words = ['lint', '--error-on-warnings', '--max-diagnostics=none', '--reporter=github', '.']
  try {
    execFileSync(process.execPath, [join(root, 'node_modules/@biomejs/biome/bin/biome'), ...words], {
      cwd: folder,
      stdio: 'pipe',
    })
    return []
  } catch (error) {
    const output = String((error as { stdout?: unknown }).stdout)
    return [...output.matchAll(/file=([^,]+),/g)].map(([, path]) => relative(folder, path ?? ''))
  }
}
