// What becomes of a request: from memory, refused, a page made now, handed on to Next, a file, or no such page.
import { createServer, type Server } from 'node:http'
import { type Asked, noteRequest } from '@/lib/log'
import type { Next } from '@/lib/next-server/next'
import { ANSWER_HEADERS } from '@/lib/setup/answer-headers.mjs'
import { clientAddress, limitTimes, refusalOf, refuse, refuseUpgrade } from '@/lib/setup/guards.mjs'
import { isNexts, missingKey, type PublicDocument, publicDocument } from './addresses'
import type { Files } from './files'
import type { Memory } from './memory'
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
  response.setHeaders(new Map(Object.entries(ANSWER_HEADERS)))
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
  if (kept) return send(kept, asked)
  noteRequest(asked, 'made')
  const made = keep ? house.memory.make(key) : house.render(key)
  send(await made.catch((fault: unknown) => pageInstead(house, asked, fault)), asked)
}

/** The page about missing pages in the place of one that does not exist; any other fault goes on. */
function pageInstead({ memory }: House, { url }: Asked, fault: unknown): Page | Promise<Page> {
  if (!(fault instanceof Missing)) throw fault
  return memory.get(missingKey(url)) ?? memory.make(missingKey(url))
}

function handOn({ next, trustedProxies }: House, asked: Asked): Promise<void> {
  noteRequest(asked, 'next')
  return next.passOn(asked.request, asked.response, clientAddress(asked.request, trustedProxies))
}

/** Alive, with counters; ready once Next's database answers. */
async function tellHealth({ memory, next }: House, { url, response }: Asked): Promise<void> {
  const ready = url === '/healthz' || (await next.isWell())
  const told = url === '/healthz' ? memory.counts : { ready }
  response.writeHead(ready ? 200 : 503, { 'content-type': 'application/json', 'cache-control': 'no-store' })
  response.end(`${JSON.stringify(told)}\n`)
}

function failed({ unavailable }: House, asked: Asked, fault: unknown): void {
  noteRequest(asked, 'failed', fault)
  asked.request.resume()
  if (asked.response.headersSent) return void asked.response.destroy()
  asked.response.setHeader('retry-after', RETRY_SECONDS)
  send(unavailable, asked)
}
