// Every action is a public endpoint: each must be made by a frame that checks the origin and hands on to a command
// (house.md, 3.4). What no frame covers is named here. Seen to fail: with `export async function` in an actions file.
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { filesUnder } from '../lib/setup/fingerprint.mjs'

const root = join(import.meta.dirname, '..')

const MADE_BY_FRAME = /^export const \w+Action = (formAction|tellingAction|steppingAction|buttonAction)\(/
const FRAMES_IMPORT = /^import \{ [\w, ]+ \} from '@\/app\/form-action'$/m

/** Handlers have no frame: next-auth with an origin check of its own, and one word about the database. */
const HANDLERS = ['app/api/auth/[...nextauth]/route.ts', 'app/api/health/route.ts']

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

  it('has no handler that is not looked at by name', () => {
    const handlers = sources.filter(({ path }) => /^app\/.*route\.tsx?$/.test(path))
    expect(handlers.map(({ path }) => path).sort()).toEqual(HANDLERS)
  })
})
