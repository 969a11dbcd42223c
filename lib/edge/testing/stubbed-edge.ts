// The edge before a stand-in for Next: pages with a version, which tell of everything that was sent to them.
import { once } from 'node:events'
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http'
import { Next } from '@/lib/next-server/next'
import { Files } from '../files'
import { createFront } from '../front'
import { Memory } from '../memory'
import { render } from '../render'
import { unavailablePage } from '../unavailable'

export const PUBLIC_URL = 'https://portal.example.cn'

type Answer = (request: IncomingMessage, response: ServerResponse) => void

/** What the stand-in does with a path that is not its usual page. */
export type Oddities = Record<string, Answer>

type Settings = {
  oddities?: Oddities
  capacity?: number
  trustedProxies?: number
  delay?: () => Promise<void>
}

export async function stubbedEdge({ oddities = {}, delay, ...settings }: Settings = {}) {
  const stub = { version: 0, asked: [] as string[] }
  const clock = { now: new Date('2024-04-05T01:00:30Z') }
  const behind = await listening(
    createServer(async (request, response) => {
      stub.asked.push(request.url ?? '')
      const odd = oddities[request.url ?? '']
      if (odd) return odd(request, response)
      const { version } = stub
      await delay?.()
      response.writeHead(statusOf(request.url ?? ''), { 'content-type': 'text/html; charset=utf-8' })
      response.end(pageOf(version, request))
    }),
  )
  const next = new Next(() => behind.port, PUBLIC_URL)
  const made = (key: string) => render(next, key)
  const { capacity = Number.POSITIVE_INFINITY, trustedProxies = 0 } = settings
  const memory = new Memory({ fill: made, now: () => clock.now, capacity })
  const files = new Files('/nowhere')
  const unavailable = await unavailablePage()
  const front = createFront({ memory, files, next, render: made, unavailable, trustedProxies })
  const edge = await listening(front)
  const close = () => Promise.all([edge.close(), behind.close()])
  return { url: `http://localhost:${edge.port}`, stub, clock, memory, close, stopNext: behind.close }
}

const statusOf = (path: string) => (path.startsWith('/missing') || path.includes('/999') ? 404 : 200)

/** As Next sends it: scripts, flight data, boundaries; the text tells the version, the address and every header. */
function pageOf(version: number, { url, method, headers, rawHeaders }: IncomingMessage): string {
  const told = escaped(JSON.stringify({ url, method, headers, rawHeaders }))
  return [
    '<!DOCTYPE html><html lang="zh-Hans-CN"><head><meta charSet="utf-8"/>',
    '<link rel="stylesheet" href="/_next/static/chunks/a.css" nonce="n" data-precedence="next"/>',
    '<link rel="preload" as="script" fetchPriority="low" nonce="n" href="/_next/static/chunks/b.js"/>',
    '<script src="/_next/static/chunks/c.js" async="" nonce="n"></script><title>t</title></head>',
    `<body><!--$--><main>version <!-- -->${version}<!-- -->; ${told}</main><!--/$-->`,
    '<script nonce="n">self.__next_f.push([1,"0:{}"])</script></body></html>',
  ].join('')
}

const escaped = (text: string) =>
  text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;').replace(/"/g, '&quot;')

async function listening(server: Server): Promise<{ port: number; close: () => Promise<void> }> {
  server.listen(0, 'localhost')
  await once(server, 'listening')
  const address = server.address()
  const close = async () => {
    server.closeAllConnections()
    server.close()
    await once(server, 'close')
  }
  return { port: typeof address === 'object' && address ? address.port : 0, close }
}
