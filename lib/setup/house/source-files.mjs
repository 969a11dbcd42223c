// The files that the house rules look at.
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { filesUnder } from '../fingerprint.mjs'

const ROOMS = ['app', 'components', 'db', 'lib', 'e2e', 'proxy.ts', 'instrumentation.ts']
const READ = /\.(tsx?|m?js|css)$/
const GENERATED = /^db\/migrations\//

/**
 * @param {string} root
 * @returns {{ path: string, text: string }[]} every source file of the rooms, generated ones left out
 */
export function sourceFiles(root) {
  return ROOMS.flatMap((room) => filesUnder(root, room))
    .filter((path) => READ.test(path) && !GENERATED.test(path))
    .map((path) => ({ path, text: readFileSync(join(root, path), 'utf8') }))
}

/** Tests and what only they use. */
export const isTest = (path) => /\.(test|spec)\.tsx?$|^e2e\/|^db\/testing\//.test(path)
