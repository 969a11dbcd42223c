// What only whoever holds the socket knows, and what should never reach the framework: the edge asks here (lib/edge), and the
// front of `next dev`.

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

const WORDS = {
  400: '请求的写法不对，未被处理。',
  411: '请求缺少长度，未被处理。',
  413: '提交的内容过大，未被保存。请分次填写后再提交。',
  file: '文件超过20 MB，未被读取，也没有保存任何内容。请返回上一页（粘贴的文字还在），去掉图片后另存为.docx，或者把报告全文粘贴进来。',
}

/** How long a request's headers, and all of it, may take to arrive. */
export function limitTimes(server) {
  server.headersTimeout = HEADERS_TIMEOUT
  server.requestTimeout = REQUEST_TIMEOUT
}

/**
 * The address is written here, so that nobody can send one of their own choosing.
 * @param {import('node:http').IncomingMessage} request
 * @param {number} trustedProxies how many proxies stand in front and may be believed: the address is that many from the right
 * @returns {string}
 */
export function clientAddress(request, trustedProxies) {
  const forwarded = String(request.headers['x-forwarded-for'] ?? '').split(',')
  const believed = trustedProxies > 0 ? forwarded.at(-trustedProxies)?.trim() : ''
  return believed || request.socket.remoteAddress || 'unknown'
}

/**
 * Why a request is not even looked at.
 * @param {import('node:http').IncomingMessage} request
 * @returns {400 | 411 | 413 | 'file' | null}
 */
export function refusalOf({ method, url = '', headers }) {
  // A NUL means nothing in any address of ours, and Postgres faults at it.
  if (url.includes('%00')) return 400
  if (method === 'GET' || method === 'HEAD') return null
  if (headers['transfer-encoding'] !== undefined) return 411
  const takesFiles = TAKES_FILES.test(url) && SESSION_COOKIE.test(headers.cookie ?? '')
  if (takesFiles) return Number(headers['content-length'] ?? 0) > LARGEST_FILE ? 'file' : null
  return Number(headers['content-length'] ?? 0) > LARGEST_BODY ? 413 : null
}

/**
 * A body is read to its end and thrown away, at most REQUEST_TIMEOUT long: whoever closes before loses the words to a
 * reset connection, and the person would see a fault of the network.
 * @param {400 | 411 | 413 | 'file'} refusal
 */
export function refuse(refusal, request, response) {
  const status = refusal === 'file' ? 413 : refusal
  const closing = status === 400 ? { connection: 'close' } : {}
  response.writeHead(status, { 'content-type': 'text/plain; charset=utf-8', ...closing })
  response.end(`${WORDS[refusal]}\n`)
  request.resume()
}

/** The portal speaks no WebSocket, and an upgrade is a way around checks (security.md, section 4). */
export function refuseUpgrade(socket) {
  socket.end('HTTP/1.1 400 Bad Request\r\nconnection: close\r\n\r\n')
}
