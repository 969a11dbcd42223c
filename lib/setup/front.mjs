// Loaded before Next (node --import): what only the socket knows, and what should never reach the framework.
// The client's address is written here, so that nobody can send one of their own choosing.
import http from 'node:http'
import { ANSWER_HEADERS } from './answer-headers.mjs'

const MEGABYTE = 1024 * 1024
const LARGEST_BODY = MEGABYTE
/**
 * A report's file, from somebody who is signed in (next.config.js takes as much: a byte more it would answer with a
 * fault of the server). Who may bring one is asked by the action.
 */
const LARGEST_FILE = 21 * MEGABYTE
const TAKES_FILES = /^\/office\/reports\/new\/?(?:\?|$)/
const SESSION_COOKIE = /(?:^|;\s*)(?:__Host-)?jiannuo-session=/
const HEADERS_TIMEOUT = 15_000
const REQUEST_TIMEOUT = 30_000

/** How many proxies stand in front and may be believed: the address is that many from the right. */
const trustedProxies = Number(process.env.TRUSTED_PROXIES ?? 0)

/** `next dev` reloads its pages over a WebSocket. */
const upgrades = process.env.NODE_ENV === 'development'

const emit = http.Server.prototype.emit

http.Server.prototype.emit = function emitGuarded(event, ...rest) {
  if (event === 'listening') limitTimes(this)
  if (event === 'upgrade' && !upgrades) return refuseUpgrade(rest[1])
  if (event !== 'request') return emit.call(this, event, ...rest)
  const [request, response] = rest
  for (const [name, value] of Object.entries(ANSWER_HEADERS)) response.setHeader(name, value)
  request.headers['x-client-address'] = clientAddress(request)
  const refusal = refusalOf(request)
  return refusal ? refuse(refusal, request, response) : emit.call(this, event, ...rest)
}

function limitTimes(server) {
  server.headersTimeout = HEADERS_TIMEOUT
  server.requestTimeout = REQUEST_TIMEOUT
}

function clientAddress(request) {
  const forwarded = (request.headers['x-forwarded-for'] ?? '').split(',').map((part) => part.trim())
  const believed = trustedProxies > 0 ? forwarded.at(-trustedProxies) : ''
  return believed || request.socket.remoteAddress || 'unknown'
}

function refusalOf({ method, url, headers }) {
  if (headers.upgrade !== undefined && !upgrades) return 400
  // A NUL means nothing in any address of ours, and Postgres faults at it.
  if (url.includes('%00')) return 400
  if (method === 'GET' || method === 'HEAD') return null
  if (headers['transfer-encoding'] !== undefined) return 411
  const takesFiles = TAKES_FILES.test(url) && SESSION_COOKIE.test(headers.cookie ?? '')
  if (takesFiles) return Number(headers['content-length'] ?? 0) > LARGEST_FILE ? 'file' : null
  return Number(headers['content-length'] ?? 0) > LARGEST_BODY ? 413 : null
}

const WORDS = {
  400: '请求的写法不对，未被处理。',
  411: '请求缺少长度，未被处理。',
  413: '提交的内容过大，未被保存。请分次填写后再提交。',
  file: '文件超过20 MB，未被读取，也没有保存任何内容。请返回上一页（粘贴的文字还在），去掉图片后另存为.docx，或者把报告全文粘贴进来。',
}

/**
 * A body is read to its end and thrown away, at most REQUEST_TIMEOUT long: whoever closes before loses the words to a
 * reset connection, and the person would see a fault of the network.
 */
function refuse(refusal, request, response) {
  const status = refusal === 'file' ? 413 : refusal
  const closing = status === 400 ? { connection: 'close' } : {}
  response.writeHead(status, { 'content-type': 'text/plain; charset=utf-8', ...closing })
  response.end(`${WORDS[refusal]}\n`)
  request.resume()
  return true
}

/** The portal speaks no WebSocket, and an upgrade is a way around checks (security.md, section 4). */
function refuseUpgrade(socket) {
  socket.end('HTTP/1.1 400 Bad Request\r\nconnection: close\r\n\r\n')
  return true
}
