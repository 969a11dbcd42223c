// Runs a load against a server and reads what it cost.
import { spawn } from 'node:child_process'
import { text } from 'node:stream/consumers'
import { secondsOf } from './machine.mjs'

const LOAD = new URL('./load.mjs', import.meta.url).pathname

/**
 * @param {{ port: number, path: string, connections: number, seconds: number, cookie?: string, pid?: number }} asked
 * @returns {Promise<{ requests: number, p50: number, p99: number, micros: number | null }>} requests a second, milliseconds,
 *   microseconds of the server's processor a request
 */
export async function measure({ port, path, connections, seconds, cookie = '', pid }) {
  const before = pid && secondsOf(pid)
  const load = spawn(process.execPath, [LOAD, port, path, connections, seconds, cookie].map(String), {
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  const { statuses, ...told } = JSON.parse(await text(load.stdout))
  const odd = Object.keys(statuses).filter((status) => status !== '200')
  if (odd.length > 0) throw new Error(`${path} on port ${port}: answers ${JSON.stringify(statuses)}`)
  const used = pid && before !== null ? secondsOf(pid) - before : null
  return { ...told, micros: used === null ? null : (used * 1e6) / told.answers }
}
