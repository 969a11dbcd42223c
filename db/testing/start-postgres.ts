import { type ChildProcess, execFileSync, spawn } from 'node:child_process'
import { chownSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { postgresPrograms } from './postgres-programs'
import { type Owner, serverOwner } from './server-owner'

export type PostgresServer = { url: string; stop: () => Promise<void> }

/**
 * Starts a throwaway PostgreSQL server for tests, on the loopback only, with its data in a new temporary folder.
 * As root it runs as the OS user `postgres`, because the server refuses root.
 * @returns its address and the function that stops it and removes its data
 * @throws when there is no server program, or it does not come up within a minute
 */
export async function startPostgres(): Promise<PostgresServer> {
  const owner = serverOwner()
  const base = temporaryFolder(owner)
  const programs = postgresPrograms(base, owner)
  const data = join(base, 'data')
  const run = { ...owner, cwd: base, env: { ...process.env, TZ: 'UTC' } }

  const initdb = ['-D', data, '-U', 'postgres', '--locale=C.UTF-8', '--auth=trust', '--no-sync']
  execFileSync(programs.initdb, initdb, { ...run, stdio: ['ignore', 'ignore', 'inherit'] })

  const port = await freePort()
  const settings = ['-k', base, '-c', 'fsync=off', '-c', 'listen_addresses=127.0.0.1', '-p', `${port}`]
  const server = spawn(programs.postgres, ['-D', data, ...settings], {
    ...run,
    stdio: ['ignore', 'ignore', 'pipe'],
  })
  const stopWithUs = () => server.kill('SIGQUIT')
  process.once('exit', stopWithUs)
  await untilReady(server)

  const stop = async () => {
    process.off('exit', stopWithUs)
    await ended(server)
    rmSync(base, { recursive: true, force: true })
  }
  return { url: `postgres://postgres@127.0.0.1:${port}/postgres`, stop }
}

function temporaryFolder(owner: Owner): string {
  const base = mkdtempSync(join(tmpdir(), 'jiannuo-server-'))
  mkdirSync(join(base, 'data'), { mode: 0o700 })
  if (owner) {
    for (const folder of [base, join(base, 'data')]) chownSync(folder, owner.uid, owner.gid)
  }
  return base
}

function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const probe = createServer().once('error', reject)
    probe.listen(0, '127.0.0.1', () => {
      const address = probe.address()
      const port = typeof address === 'object' && address ? address.port : 0
      probe.close(() => resolve(port))
    })
  })
}

function untilReady(server: ChildProcess): Promise<void> {
  return new Promise((resolve, reject) => {
    let log = ''
    const failed = (why: string) => reject(new Error(`PostgreSQL did not start (${why}).\n${log}`))
    const deadline = setTimeout(() => failed('no answer within a minute'), 60_000)
    server.once('error', (error) => failed(error.message))
    server.once('exit', (code) => failed(`it ended with ${code}`))
    server.stderr?.on('data', (chunk) => {
      log = `${log}${chunk}`.slice(-4000)
      if (!log.includes('ready to accept connections')) return
      clearTimeout(deadline)
      resolve()
    })
  })
}

// SIGINT is PostgreSQL's fast shutdown: it ends the connections that a test left open.
function ended(server: ChildProcess): Promise<void> {
  if (server.exitCode !== null || server.signalCode !== null) return Promise.resolve()
  return new Promise((resolve) => {
    server.once('exit', () => resolve())
    server.kill('SIGINT')
  })
}
