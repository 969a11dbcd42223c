// Asks for exactly the address that is written: no redirects followed, no path tidied, no header added.
import { Agent, type IncomingHttpHeaders, request } from 'node:http'

export type Answer = { status: number; headers: IncomingHttpHeaders; body: string }

export type Question = {
  method?: string
  headers?: Record<string, string>
  /** A cookie header's value, as `cookieOf` gives it. */
  cookie?: string | null
  body?: Buffer | string
}

const agent = new Agent({ keepAlive: true, maxSockets: 8 })

/**
 * @param url the portal's own address, without a path
 * @param path exactly what goes into the request line
 */
export function ask(url: string, path: string, question: Question = {}): Promise<Answer> {
  const { hostname, port } = new URL(url)
  const { method = 'GET', cookie, body } = question
  const headers = { ...lengthOf(body), ...(cookie ? { cookie } : {}), ...question.headers }
  return new Promise((resolve, reject) => {
    // Whoever announces a length and sends nothing leaves a connection that nobody else can use.
    const shared = question.headers?.['content-length'] ? false : agent
    const sent = request({ hostname, port, path, method, headers, agent: shared }, (response) => {
      const parts: Buffer[] = []
      response.on('data', (part) => parts.push(part))
      response.once('error', reject)
      response.once('end', () => {
        const text = Buffer.concat(parts).toString('utf8')
        resolve({ status: response.statusCode ?? 0, headers: response.headers, body: text })
      })
    })
    sent.once('error', reject)
    sent.end(body)
  })
}

/** A form as a browser would send it, with the header that says where its parts end. */
export async function multipart(form: FormData): Promise<{ body: Buffer; headers: Record<string, string> }> {
  const encoded = new Response(form)
  const type = encoded.headers.get('content-type') ?? ''
  return { body: Buffer.from(await encoded.arrayBuffer()), headers: { 'content-type': type } }
}

/** What a browser would send back of the cookies that were set; null when none was. */
export function cookieOf({ headers }: Answer): string | null {
  const pairs = (headers['set-cookie'] ?? []).map((line) => line.split(';', 1)[0] ?? '')
  return pairs.length > 0 ? pairs.join('; ') : null
}

function lengthOf(body: Buffer | string | undefined): Record<string, string> {
  return body === undefined ? {} : { 'content-length': String(Buffer.byteLength(body)) }
}
