// The command that outside readers run: one JSON object on standard output and nothing else, whoever installed the packages.
import { execFile } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { expect, test } from 'vitest'
import { filesUnder } from './fingerprint.mjs'
import { root } from './root.mjs'

const run = promisify(execFile)
const command = (...words: string[]) =>
  run(process.execPath, ['lib/setup/report.mjs', ...words], { maxBuffer: 1e8 })

test('prints one JSON object with the parts of the contract', async () => {
  const { stdout } = await command('db/seed/report-2024/source.txt')
  const told = JSON.parse(stdout)
  expect(Object.keys(told)).toEqual([
    ...['report', 'targets', 'results', 'tasks', 'stances', 'comparisons', 'unclaimed'],
  ])
  expect(told.report.year).toBe(2024)
})

test('says in both languages what is wrong, and prints no JSON', async () => {
  const failed = await command('no-such-report.txt').catch((error) => error)
  expect(failed.code).toBe(1)
  expect(failed.stdout).toBe('')
  expect(failed.stderr).toMatch(/读不到文件/)
  expect(failed.stderr).toMatch(/cannot read/)
})

const IMPORT = /from '([a-z][^'./:]*)'/g

// Our own folders begin with @, Node's modules hold a colon.
function packagesOf(folder: string): string[] {
  const files = filesUnder(root, folder).filter(
    (file: string) => /\.(?:ts|mjs)$/.test(file) && !/\.test\.ts$|\/(?:labelled|testing)\//.test(file),
  )
  return files.flatMap((file: string) =>
    [...readFileSync(join(root, file), 'utf8').matchAll(IMPORT)].map(([, name = '']) => name),
  )
}

test('asks for the packages that the reader imports, and for no others', () => {
  const source = readFileSync(new URL('report-reader.mjs', import.meta.url), 'utf8')
  const listed = /const NEEDED = \[([^\]]*)\]/.exec(source)?.[1] ?? ''
  const needed = [...listed.matchAll(/'([^']+)'/g)].map(([, name]) => name)
  expect(needed.sort()).toEqual([...new Set(['esbuild', ...packagesOf('lib/report')])].sort())
})
