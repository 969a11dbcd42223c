// Every action is a public endpoint: each must be made by a frame that checks the origin and hands on to a command
// (house.md, 3.4). What no frame covers is named here. Seen to fail: with `export async function` in an actions file.
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { filesUnder } from '../lib/setup/fingerprint.mjs'

const root = join(import.meta.dirname, '..')

const MADE_BY_FRAME =
  /^export const \w+Action = (formAction|uploadAction|tellingAction|steppingAction|buttonAction)\(/
const FRAMES_IMPORT = /^import \{ [\w, ]+ \} from '@\/app\/form-action'$/m

/** Handlers without a frame: what is being typed, by a command and with a check of its own; next-auth with an origin check of its own, and one word about the database. */
const HANDLERS = [
  'app/api/auth/[...nextauth]/route.ts',
  'app/api/autosave/route.ts',
  'app/api/health/route.ts',
]

/** Open data only answers, and only through the frame that asks for a year. */
const OPEN_DATA = /^app\/api\/v1\/[a-z-]+\/route\.ts$/
const OPEN_DATA_EXPORTS = [
  "export const dynamic = 'force-dynamic'",
  'export async function GET(request: Request): Promise<Response> {\n  return answerYear(request, ',
]

const sources = ['app', 'components', 'lib', 'db']
  .flatMap((room): string[] => filesUnder(root, room))
  .filter((path) => /\.tsx?$/.test(path) && !/\.test\.tsx?$/.test(path))
  .map((path) => ({ path, text: readFileSync(join(root, path), 'utf8') }))

const actionFiles = sources.filter(({ text }) => text.startsWith("'use server'"))

describe('what may be called from outside', () => {
  it('finds the actions of the portal', () => {
    expect(actionFiles.length).toBeGreaterThan(5)
  })

  it.each(actionFiles)('$path exports nothing but actions made by a frame', ({ path, text }) => {
    expect(path).toMatch(/^app\/.*actions\.ts$/)
    expect(text).toMatch(FRAMES_IMPORT)
    const exported = text.split('\n').filter((line) => line.startsWith('export'))
    expect(exported.filter((line) => !MADE_BY_FRAME.test(line))).toEqual([])
  })

  it('hides no action inside of another file', () => {
    const hidden = sources.filter(
      (file) => !actionFiles.includes(file) && /['"]use server['"]/.test(file.text),
    )
    expect(hidden.map(({ path }) => path)).toEqual([])
  })

  const handlers = sources.filter(({ path }) => /^app\/.*route\.tsx?$/.test(path))

  it('has no handler that is not looked at by name', () => {
    const others = handlers.filter(({ path }) => !OPEN_DATA.test(path))
    expect(others.map(({ path }) => path).sort()).toEqual(HANDLERS)
  })

  it.each(handlers.filter(({ path }) => OPEN_DATA.test(path)))('$path only answers', ({ text }) => {
    for (const one of OPEN_DATA_EXPORTS) expect(text).toContain(one)
    expect(text.match(/^export /gm)).toHaveLength(OPEN_DATA_EXPORTS.length)
  })
})
