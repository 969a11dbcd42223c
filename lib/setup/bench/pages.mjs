// The pages that are measured, with their bytes.
import { request } from 'node:http'
import { buffer } from 'node:stream/consumers'

export const PAGES = [
  { name: 'home', path: '/', limit: 30 },
  { name: 'report', path: '/report/2024', limit: 50 },
  { name: 'list', path: '/tasks/2024', limit: 30 },
  { name: 'task', path: '/tasks/2024/090', limit: 30 },
]
const KIB = 1024
const OF_THE_CONNECTION = ['date', 'connection', 'keep-alive', 'transfer-encoding']
const FILES = /(?:href|src)="(\/_next\/static\/[^"]+|\/[\w-]+\.svg)"/g

/** An answer as it came over the wire. */
export function ask(port, path, coding = 'br') {
  return new Promise((resolve, reject) => {
    const sent = request(
      { port, host: 'localhost', path, headers: { 'accept-encoding': coding } },
      async (answer) => {
        const headers = Object.entries(answer.headers).filter(([name]) => !OF_THE_CONNECTION.includes(name))
        resolve({
          path,
          status: answer.statusCode,
          headers: Object.fromEntries(headers),
          body: await buffer(answer),
        })
      },
    )
    sent.once('error', reject)
    sent.end()
  })
}

/** KiB of a page with every file that it names, compressed as a browser asks for it. */
export async function weightOf(port, path, coding = 'br') {
  const page = await ask(port, path, coding)
  const html = (await ask(port, path, 'identity')).body.toString()
  const files = [...new Set([...html.matchAll(FILES)].map(([, file]) => file))]
  const answers = await Promise.all(files.map((file) => ask(port, file, coding)))
  return [page, ...answers].reduce((sum, { body }) => sum + body.length, 0) / KIB
}
