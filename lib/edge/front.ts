// What becomes of a request: from memory, refused, a page made now, handed on to Next, a file, or no such page.
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http'
import { ANSWER_HEADERS } from '@/lib/setup/answer-headers.mjs'
import { clientAddress, limitTimes, refusalOf, refuse, refuseUpgrade } from '@/lib/setup/guards.mjs'
import { isNexts, missingKey, type PublicDocument, publicDocument } from './addresses'
import type { Files } from './files'
import { noteRequest } from './log'
import type { Memory } from './memory'
import type { Next } from './next'
import type { Page } from './page'
import { Missing } from './render'
import { send } from './send'

export type House = {
  memory: Memory
  files: Files
  next: Next
  /** Makes a page for one reader; it is not kept. */
  render: (key: string) => Promise<Page>
  unavailable: Page
  trustedProxies: number
}

export type Asked = { url: string; request: IncomingMessage; response: ServerResponse }

const READS = ['GET', 'HEAD']
const RETRY_SECONDS = 5

/** The public server, with the limits of time; it speaks no WebSocket. */
export function createFront(house: House): Server {
  const server = createServer((request, response) => {
    const asked = { url: request.url ?? '', request, response }
    // An address in its one spelling, as almost everybody asks for it, is looked up and nothing else.
    const kept = reads(asked) ? house.memory.get(asked.url) : undefined
    if (kept) send(kept, asked)
    else answer(house, asked).catch((fault: unknown) => failed(house, asked, fault))
  })
  limitTimes(server)
  return server.on('upgrade', (_, socket) => refuseUpgrade(socket))
}

async function answer(house: House, asked: Asked): Promise<void> {
  const { url, request, response } = asked
  for (const [name, value] of Object.entries(ANSWER_HEADERS)) response.setHeader(name, value)
  const refusal = refusalOf(request)
  if (refusal) return refuse(refusal, request, response)
  const isNextsOwn = isNexts(url)
  const document = publicDocument(url)
  if (!reads(asked) && (document || !isNextsOwn || request.method !== 'POST')) return notAllowed(asked)
  if (document) return sendDocument(house, asked, document)
  if (isNextsOwn) return handOn(house, asked)
  const file = house.files.find(url)
  if (file) return send(await file, asked)
  if (url === '/healthz' || url === '/readyz') return tellHealth(house, asked)
  return sendDocument(house, asked, { key: missingKey(url), keep: true })
}

const reads = ({ request }: Asked) => READS.includes(request.method ?? '')

function notAllowed({ request, response, url }: Asked): void {
  response.writeHead(405, { allow: isNexts(url) ? 'GET, HEAD, POST' : READS.join(', ') }).end()
  request.resume()
}

async function sendDocument(house: House, asked: Asked, { key, keep }: PublicDocument): Promise<void> {
  const kept = house.memory.get(key)
  if (!kept) noteRequest(asked, 'made')
  send(kept ?? (await made(house, keep ? house.memory.make(key) : house.render(key), asked)), asked)
}

/** The page, or in its place the one about missing pages. */
async function made({ memory }: House, page: Promise<Page>, { url }: Asked): Promise<Page> {
  try {
    return await page
  } catch (fault) {
    if (!(fault instanceof Missing)) throw fault
    return memory.get(missingKey(url)) ?? memory.make(missingKey(url))
  }
}

function handOn({ next, trustedProxies }: House, asked: Asked): Promise<void> {
  noteRequest(asked, 'next')
  return next.passOn(asked.request, asked.response, clientAddress(asked.request, trustedProxies))
}

/** Alive, with counters; ready once Next's database answers. */
async function tellHealth({ memory, next }: House, { url, response }: Asked): Promise<void> {
  const ready = url === '/healthz' || (await next.read('/api/health')).status === 200
  const told = url === '/healthz' ? { ...memory.counts, pages: memory.size } : { ready }
  response.writeHead(ready ? 200 : 503, { 'content-type': 'application/json', 'cache-control': 'no-store' })
  response.end(`${JSON.stringify(told)}\n`)
}

function failed({ unavailable }: House, asked: Asked, fault: unknown): void {
  noteRequest(asked, 'failed', fault)
  if (asked.response.headersSent) asked.response.destroy()
  else {
    asked.response.setHeader('retry-after', RETRY_SECONDS)
    send(unavailable, asked)
  }
  asked.request.resume()
}
