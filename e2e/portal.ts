// Starts the built portal as an operator would, on a folder and a port of its own.
import { type ChildProcess, type SpawnOptions, spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { edgeWords } from '../lib/setup/server.mjs'

export type Portal = {
  url: string
  dataDir: string
  /** The line that the operator reads: login and one-time password of the first administrator. */
  administrator: { login: string; password: string }
  /** Moves the portal's clock; ISO with offset, as '2024-04-05T09:00:00+08:00'. */
  setClock: (at: string) => Promise<void>
  /** Makes the edge forget its pages: after rows or the clock were changed behind its back. Not after `npmStart`. */
  forget: () => Promise<void>
  /** All that the server printed. */
  log: () => string
  stop: () => Promise<void>
}

export const START_OF_APRIL = '2024-04-05T09:00:00+08:00'

const ROOT = join(import.meta.dirname, '..')
const SECRET = 'a secret of thirty-two characters at least'

/**
 * An empty portal marked as a test database, so that its clock can be moved; no demo data, no accounts but the first.
 * @param settings more environment: DATABASE_URL for Postgres, PUBLIC_URL, JIANNUO_DEMO
 */
export async function startPortal(settings: Record<string, string> = {}): Promise<Portal> {
  const words = await edgeWords()
  return open(settings, ({ env }) => spawn(process.execPath, words, { ...how, env }))
}

/** The same by `npm start` itself, with all that it checks and prints. */
export function npmStart(): Promise<Portal> {
  return open({}, ({ env }) => spawn('npm', ['start'], { ...how, env }))
}

const how = { cwd: ROOT, stdio: ['ignore', 'pipe', 'pipe'] } satisfies SpawnOptions

type Launch = (of: { env: NodeJS.ProcessEnv }) => ChildProcess

async function open(settings: Record<string, string>, launch: Launch): Promise<Portal> {
  const port = await freePort()
  const dataDir = mkdtempSync(join(tmpdir(), 'jiannuo-e2e-'))
  const clock = join(dataDir, 'clock')
  writeFileSync(clock, START_OF_APRIL)
  const url = `http://localhost:${port}`
  const env = { ...cleanEnvironment(), ...serverSettings({ port, url, dataDir, clock }), ...settings }
  const server = launch({ env })
  const log = collect(server)
  await untilReady(`${url}/api/health`, server, log)
  const stop = async () => {
    await end(server)
    rmSync(dataDir, { recursive: true, force: true })
  }
  const forget = async () => {
    const before = await clears(url)
    server.kill('SIGUSR2')
    while ((await clears(url)) === before) await new Promise(setImmediate)
  }
  const setClock = (at: string) => {
    writeFileSync(clock, at)
    return forget()
  }
  return { url, dataDir, administrator: printedAdministrator(log()), setClock, forget, log, stop }
}

/** How often the edge has forgotten its pages. */
async function clears(url: string): Promise<number> {
  return ((await (await fetch(`${url}/healthz`)).json()) as { clears: number }).clears
}

/** What was printed besides the edge's line for each request. */
export const besideRequests = (log: string) => log.replace(/^\{"at":.*"source":.*\}\n/gm, '')

/** Next's process and port of the moment, as the edge wrote them down. */
export function nextOf(log: string): { pid: number; port: number } {
  const lines = [...log.matchAll(/^\{.*"next":"answers".*\}$/gm)]
  return JSON.parse(lines.at(-1)?.[0] ?? '{}')
}

function serverSettings(of: { port: number; url: string; dataDir: string; clock: string }) {
  return {
    PORT: String(of.port),
    PUBLIC_URL: of.url,
    NEXTAUTH_URL: of.url,
    NEXTAUTH_SECRET: SECRET,
    PSEUDONYM_SALT: SECRET,
    DATA_DIR: of.dataDir,
    CLOCK_FILE: of.clock,
    JIANNUO_TEST: '1',
    NEXT_TELEMETRY_DISABLED: '1',
  }
}

/** Nobody's own settings reach a test. */
function cleanEnvironment(): NodeJS.ProcessEnv {
  const { DATABASE_URL, JIANNUO_DEMO, ...rest } = process.env
  return { ...rest, NODE_ENV: 'production' }
}

function collect(server: ChildProcess): () => string {
  let text = ''
  for (const stream of [server.stdout, server.stderr])
    stream?.on('data', (chunk) => {
      text += chunk
    })
  return () => text
}

async function untilReady(health: string, server: ChildProcess, log: () => string): Promise<void> {
  const deadline = performance.now() + 60_000
  while (performance.now() < deadline) {
    if (server.exitCode !== null) throw new Error(`the portal ended at once:\n${log()}`)
    if (await answers(health)) return
    await new Promise((resolve) => setTimeout(resolve, 100))
  }
  throw new Error(`the portal did not answer within a minute:\n${log()}`)
}

async function answers(address: string): Promise<boolean> {
  try {
    return (await fetch(address)).ok
  } catch {
    return false
  }
}

function printedAdministrator(log: string): Portal['administrator'] {
  return { login: /账号：(\S+)/.exec(log)?.[1] ?? '', password: /一次性密码：(\S+)/.exec(log)?.[1] ?? '' }
}

async function end(server: ChildProcess): Promise<void> {
  if (server.exitCode !== null) return
  server.kill('SIGTERM')
  await once(server, 'exit')
}

function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const probe = createServer().once('error', reject)
    probe.listen(0, 'localhost', () => {
      const address = probe.address()
      probe.close(() => resolve(typeof address === 'object' && address ? address.port : 0))
    })
  })
}
