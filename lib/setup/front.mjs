// Loaded before `next dev` (node --import): what the edge does for the built portal (lib/edge), so that development has the
// same limits and headers. `next dev` reloads its pages over a WebSocket, which is let through.
import http from 'node:http'
import { ANSWER_HEADERS } from './answer-headers.mjs'
import { clientAddress, limitTimes, refusalOf, refuse } from './guards.mjs'

const trustedProxies = Number(process.env.TRUSTED_PROXIES ?? 0)
const emit = http.Server.prototype.emit

http.Server.prototype.emit = function emitGuarded(event, ...rest) {
  if (event === 'listening') limitTimes(this)
  if (event !== 'request') return emit.call(this, event, ...rest)
  const [request, response] = rest
  for (const [name, value] of Object.entries(ANSWER_HEADERS)) response.setHeader(name, value)
  request.headers['x-client-address'] = clientAddress(request, trustedProxies)
  const refusal = refusalOf(request)
  if (!refusal) return emit.call(this, event, ...rest)
  refuse(refusal, request, response)
  return true
}
