// Starts the portal, says when it answers, and ends it in good order.
import { spawn } from 'node:child_process'
import { constants } from 'node:os'
import { join } from 'node:path'
import { setTimeout as delay } from 'node:timers/promises'
import { bundle } from './bundle.mjs'
import { say } from './progress.mjs'
import { root } from './root.mjs'

/** Guards the socket of `next dev`, which has no edge before it. */
const front = new URL('./front.mjs', import.meta.url).href
const EDGE = {
  entry: 'lib/edge/main.ts',
  sources: [
    ...['lib/edge', 'lib/next-server', 'lib/domain', 'lib/text', 'lib/setup', 'lib/clock.ts', 'lib/log.ts'],
    ...['lib/public-addresses.ts', 'lib/address-shape.ts', 'lib/content-security-policy.ts'],
  ],
}
const DRAIN = 9_000
const POLL = 250
const REMIND = 20_000

/**
 * What Node is started with, here and in browser tests: the edge, which starts Next behind it (lib/edge/main.ts).
 * @returns {Promise<string[]>}
 */
export async function edgeWords() {
  return [await bundle('edge', EDGE)]
}

function devWords({ port, host }) {
  const next = join(root, 'node_modules/next/dist/bin/next')
  return ['--import', front, next, 'dev', '-H', host, '-p', `${port}`]
}

/**
 * Runs the portal (or `next dev`) until it ends; SIGTERM and SIGINT let it answer what is in flight, at most nine seconds.
 * @param {{ port: number, host: string, publicUrl: string }} settings
 * @param {Record<string, string | undefined>} env
 * @param {{ mode?: 'start' | 'dev', whenReady?: () => void }} options `whenReady` is called once it answers
 * @returns {Promise<number>} its exit code (128 + n after a signal)
 */
export async function serve(settings, env, { mode = 'start', whenReady = () => {} } = {}) {
  // What the server writes (database, files) is for its own user alone.
  process.umask(0o077)
  const words = mode === 'dev' ? devWords(settings) : await edgeWords()
  const server = spawn(process.execPath, words, {
    cwd: root,
    env,
    stdio: ['ignore', 'inherit', 'inherit'],
  })
  const drain = drainOnce(server)
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, drain)
  const ended = new AbortController()
  void whenItAnswers(settings, ended.signal, whenReady)
  return new Promise((resolve, reject) => {
    server.once('error', reject)
    server.once('exit', (code, signal) => {
      ended.abort()
      resolve(code ?? 128 + constants.signals[signal])
    })
  })
}

function drainOnce(server) {
  let draining = false
  return () => {
    if (draining) return
    draining = true
    say('正在停止：等待进行中的请求完成……', 'stopping')
    server.kill('SIGTERM')
    setTimeout(() => server.kill('SIGKILL'), DRAIN).unref()
  }
}

async function whenItAnswers({ host, port }, ended, whenReady) {
  say('正在启动服务……', 'starting the server')
  const reminder = setInterval(() => say('仍在等待服务就绪……', 'still waiting'), REMIND)
  const address = `http://${reachable(host)}:${port}/api/health`
  let ready = false
  while (!ready && !ended.aborted) {
    await delay(POLL)
    ready = await answers(address)
  }
  clearInterval(reminder)
  if (ready && !ended.aborted) whenReady()
}

/** An address that listens on every interface is asked on the loopback. */
function reachable(host) {
  if (host === '0.0.0.0') return '127.0.0.1'
  if (host === '::') return '[::1]'
  return host.includes(':') ? `[${host}]` : host
}

async function answers(address) {
  try {
    return (await fetch(address, { signal: AbortSignal.timeout(2_000) })).ok
  } catch {
    return false
  }
}
