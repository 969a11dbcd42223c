// Asks for many addresses as an anonymous reader, a few at a time.
import { type Answer, ask } from '../raw-client'
import type { Variant } from './public-variants'

export type Crawled = Answer & { path: string }

const AT_ONCE = 6

export async function crawl(url: string, variants: Variant[]): Promise<Crawled[]> {
  const waiting = [...variants.entries()]
  const crawled: Crawled[] = []
  const work = async () => {
    for (let next = waiting.shift(); next; next = waiting.shift()) {
      const [index, variant] = next
      crawled[index] = { path: variant.path, ...(await follow(url, variant)) }
    }
  }
  await Promise.all(Array.from({ length: AT_ONCE }, work))
  return crawled
}

/** Flight data asked for without its mark in the query is sent on to the same address with it. */
async function follow(url: string, { path, headers }: Variant): Promise<Answer> {
  const answer = await ask(url, path, { headers })
  const onwards = String(answer.headers.location ?? '')
  return /[?&]_rsc/.test(onwards) ? ask(url, onwards, { headers }) : answer
}

/** Everything that came over the wire but the nonce, which differs each time. */
export function contentOf({ headers, body }: Answer): string {
  const nonce = /'nonce-([^']+)'/.exec(String(headers['content-security-policy']))?.[1]
  const { date, ...told } = headers
  const all = `${JSON.stringify(told)}\n${body}`
  return nonce ? all.replaceAll(nonce, 'NONCE') : all
}

/** What a reader reads, in no order: how an answer is cut into pieces depends on the moment. */
export function readingOf(answer: Answer): string[] {
  const text = contentOf(answer).replace(/<(script|style)\b[\s\S]*?<\/\1>|<!--[\s\S]*?-->/g, '')
  return text.split(/<[^>]*>/).sort()
}
