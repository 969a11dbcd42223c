// Asks for exactly what is written: no redirect followed, no header added.
import { Agent, type IncomingHttpHeaders, request } from 'node:http'
import { brotliDecompressSync, gunzipSync } from 'node:zlib'

export type Answer = { status: number; headers: IncomingHttpHeaders; body: Buffer; text: string }
type Question = { path: string; method?: string; headers?: Record<string, string>; body?: Buffer | string }

const agent = new Agent({ keepAlive: true, maxSockets: 16 })

export function ask(url: string, { path, method = 'GET', headers = {}, body }: Question): Promise<Answer> {
  const { hostname, port } = new URL(url)
  return new Promise((resolve, reject) => {
    const sent = request({ hostname, port, path, method, headers, agent }, (answer) => {
      const parts: Buffer[] = []
      answer.on('data', (part) => parts.push(part))
      answer.once('error', reject)
      answer.once('end', () => {
        const whole = Buffer.concat(parts)
        const text = decoded(whole, answer.headers['content-encoding']).toString('utf8')
        resolve({ status: answer.statusCode ?? 0, headers: answer.headers, body: whole, text })
      })
    })
    sent.once('error', reject)
    sent.end(body)
  })
}

function decoded(body: Buffer, coding: string | undefined): Buffer {
  if (body.length === 0) return body
  if (coding === 'br') return brotliDecompressSync(body)
  return coding === 'gzip' ? gunzipSync(body) : body
}
