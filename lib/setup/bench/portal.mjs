// The portal that is measured: the demo, on a folder of its own, behind its edge.
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, rmSync } from 'node:fs'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as delay } from 'node:timers/promises'
import { ensureBuild } from '../build.mjs'
import { root } from '../root.mjs'
import { ensureSecrets } from '../secrets.mjs'
import { edgeWords } from '../server.mjs'
import { readSettings, serverEnvironment } from '../settings.mjs'

/** @returns {Promise<{ port: number, pid: number, next: { port: number, pid: number }, stop: () => Promise<void> }>} */
export async function openBenchPortal() {
  const folder = mkdtempSync(join(tmpdir(), 'jiannuo-bench-'))
  const port = await freePort()
  const settings = readSettings({ PORT: `${port}`, DATA_DIR: folder })
  const env = { ...serverEnvironment(settings, ensureSecrets(folder)), JIANNUO_DEMO: '1' }
  await ensureBuild(env, { anyKey: true })
  const edge = spawn(process.execPath, await edgeWords(), {
    cwd: root,
    env,
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  const stop = async () => {
    edge.kill('SIGTERM')
    if (edge.exitCode === null) await once(edge, 'exit')
    rmSync(folder, { recursive: true, force: true })
  }
  return { port, pid: edge.pid, next: await whenReady(edge), stop }
}

/** The edge writes down where Next is once that answers. */
async function whenReady(edge) {
  let log = ''
  edge.stdout.on('data', (part) => {
    log = `${log}${part}`.slice(-10_000)
  })
  while (edge.exitCode === null) {
    const line = /^\{.*"next":"answers".*\}$/m.exec(log)
    if (line) return JSON.parse(line[0])
    await delay(100)
  }
  throw new Error(`the portal ended at once:\n${log}`)
}

async function freePort() {
  const probe = createServer().listen(0, 'localhost')
  await once(probe, 'listening')
  const { port } = probe.address()
  probe.close()
  return port
}
