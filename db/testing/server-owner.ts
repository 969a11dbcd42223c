import { execFileSync } from 'node:child_process'

/** The OS user that a server runs as; undefined is whoever runs the tests. */
export type Owner = { uid: number; gid: number } | undefined

/**
 * Says as whom a PostgreSQL server has to run: it refuses root, so root hands it to the OS user `postgres`, who is created
 * if absent.
 * @returns the ids to spawn with; undefined for an ordinary user, who runs it himself
 */
export function serverOwner(): Owner {
  if (process.getuid?.() !== 0) return undefined
  if (!known()) execFileSync('useradd', ['--system', '--user-group', '--no-create-home', 'postgres'])
  return { uid: id('-u'), gid: id('-g') }
}

const id = (which: '-u' | '-g') => Number(execFileSync('id', [which, 'postgres'], { encoding: 'utf8' }))

function known(): boolean {
  try {
    execFileSync('id', ['-u', 'postgres'], { stdio: 'ignore' })
    return true
  } catch {
    return false
  }
}
