// The public process: listens, keeps the finished pages, and runs Next behind it (docs/edge.md).
import { once } from 'node:events'
import { now } from '@/lib/clock'
import { note } from '@/lib/log'
import { Child } from '@/lib/next-server/child'
import { Next } from '@/lib/next-server/next'
import { turns } from '@/lib/next-server/turns'
import { stylesOf, UnknownMarkup } from './document'
import { Files } from './files'
import { createFront, type House } from './front'
import { Memory } from './memory'
import { render } from './render'
import { unavailablePage } from './unavailable'

const { PORT = '3000', HOST = 'localhost', PUBLIC_URL = `http://${HOST}:${PORT}`, ...settings } = process.env
/**
 * Next's own time is one thread's: more at once would only wait there, before the office. What is made for one reader
 * (keywords, several filters) has a line of its own, so that a flood of it delays nobody else.
 */
const [keptInTurn, inTurn] = [turns({ atOnce: 4, waiting: 500 }), turns({ atOnce: 2, waiting: 50 })]
/** In bytes: all pages that can be kept weigh about a third of it. */
const CAPACITY = 96 * 1024 * 1024
const DRAIN = 8_000

const child = new Child({
  clear: () => house.memory.clear(),
  answers: () => next.isWell(),
  ready: knowsTheMarkup,
})
const next = new Next(() => child.port, PUBLIC_URL)
const fill = (key: string) => keptInTurn(() => render(next, key))
const house: House = {
  memory: new Memory({ fill, now, capacity: CAPACITY }),
  files: new Files(process.cwd()),
  next,
  render: (key) => inTurn(() => render(next, key)),
  unavailable: await unavailablePage(),
  trustedProxies: Number(settings.TRUSTED_PROXIES ?? 0),
}
const server = createFront(house).listen(Number(PORT), HOST)
await once(server, 'listening')
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.once(signal, drain)
// After the database was changed by other hands: a backup put back, rows mended.
process.on('SIGUSR2', () => house.memory.clear())
process.exit(await child.run())

/** A Next whose pages this edge does not understand must not be put before the public: better no start than no pages. */
async function knowsTheMarkup(): Promise<void> {
  try {
    const start = await fill('/')
    house.unavailable = await unavailablePage(stylesOf(`${start.codings.identity.body}`))
    if (settings.JIANNUO_CHECK === '1') child.stop()
  } catch (fault) {
    if (!(fault instanceof UnknownMarkup)) return
    note({ fault: `the markup of Next has changed: ${fault.message}; see lib/edge/document.ts` })
    child.stop(true)
    process.exit(1)
  }
}

/** Answers what was asked, at most eight seconds; then Next the same; then ends. */
function drain(): void {
  setTimeout(() => child.stop(true), DRAIN).unref()
  const idle = setInterval(() => server.closeIdleConnections(), 100)
  server.close(() => {
    clearInterval(idle)
    note({ edge: 'stops', ...house.memory.counts })
    child.stop()
  })
}
