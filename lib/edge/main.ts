// The public process: listens, keeps the finished pages, and runs Next behind it (docs/edge.md).
import { once } from 'node:events'
import type { Server } from 'node:http'
import { now } from '@/lib/clock'
import { Child, LOOPBACK } from './child'
import { UnknownMarkup } from './document'
import { Files } from './files'
import { createFront } from './front'
import { note } from './log'
import { Memory } from './memory'
import { Next } from './next'
import { render } from './render'
import { turns } from './turns'
import { unavailablePage } from './unavailable'

const {
  PORT = '3000',
  HOST = 'localhost',
  PUBLIC_URL = `http://${HOST}:${PORT}`,
  TRUSTED_PROXIES = '0',
} = process.env
const root = process.cwd()
/**
 * Next's own time is one thread's: more at once would only wait there, before the office. What is made for one reader
 * (keywords, several filters) has a line of its own, so that a flood of it delays nobody else.
 */
const KEPT = { atOnce: 4, waiting: 500 }
const NOT_KEPT = { atOnce: 2, waiting: 50 }
const DRAIN = 8_000
/** It keeps a connection for longer than the edge does. */
const NEXT = ['node_modules/next/dist/bin/next', 'start', '--keepAliveTimeout', '120000']
/** In bytes: all pages that can be kept weigh about a third of it. */
const CAPACITY = 96 * 1024 * 1024

const files = new Files(root)
const child = new Child({
  words: (port) => [...NEXT, '-H', LOOPBACK, '-p', `${port}`],
  clear: () => memory.clear(),
  answers: () =>
    next.read('/api/health').then(
      ({ status }) => status === 200,
      () => false,
    ),
  ready: knowsTheMarkup,
})
const next = new Next(() => child.port, PUBLIC_URL)
const [keptInTurn, inTurn] = [turns(KEPT), turns(NOT_KEPT)]
const rendered = (key: string) => keptInTurn(() => render(next, key))
const memory = new Memory({ fill: rendered, now, capacity: CAPACITY })
const unavailable = await unavailablePage(files.styles)
const server = createFront({
  ...{ memory, files, next, unavailable, render: (key) => inTurn(() => render(next, key)) },
  trustedProxies: Number(TRUSTED_PROXIES),
}).listen(Number(PORT), HOST)
await once(server, 'listening')
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.once(signal, () => drain(server))
// After the database was changed by other hands: a backup put back, rows mended.
process.on('SIGUSR2', () => memory.clear())
process.exit(await child.run())

/** A Next whose pages this edge does not understand must not be put before the public: better no start than no pages. */
async function knowsTheMarkup(): Promise<void> {
  try {
    await rendered('/')
  } catch (fault) {
    if (!(fault instanceof UnknownMarkup)) return
    note({ fault: `the markup of Next has changed: ${fault.message}; see lib/edge/document.ts` })
    child.stop(true)
    process.exit(1)
  }
}

/** Answers what was asked, at most eight seconds; then Next the same; then ends. */
function drain(open: Server): void {
  setTimeout(() => child.stop(true), DRAIN).unref()
  const idle = setInterval(() => open.closeIdleConnections(), 100)
  open.close(() => {
    clearInterval(idle)
    note({ edge: 'stops', ...memory.counts })
    child.stop()
  })
}
