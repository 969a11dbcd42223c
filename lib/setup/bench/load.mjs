// A load: so many kept connections, each asking again as soon as it was answered. A process of its own; prints JSON.
// Ours, so that nothing must be installed, and the same for every side: what is read are ratios.
import { connect } from 'node:net'

const [port, path, connections, seconds, cookie = ''] = process.argv.slice(2)
const REQUEST = Buffer.from(
  [
    `GET ${path} HTTP/1.1`,
    'host: localhost',
    'accept-encoding: gzip, br',
    ...(cookie ? [`cookie: ${cookie}`] : []),
    '',
    '',
  ].join('\r\n'),
)
const times = []
const statuses = {}
const start = performance.now()
const end = start + Number(seconds) * 1000

await Promise.all(Array.from({ length: Number(connections) }, client))
// The last answers come after the end: they count, and so does their time.
const elapsed = (performance.now() - start) / 1000
times.sort((a, b) => a - b)
const at = (share) => times[Math.min(times.length - 1, Math.floor(times.length * share))]
console.log(
  JSON.stringify({
    requests: times.length / elapsed,
    answers: times.length,
    p50: at(0.5),
    p99: at(0.99),
    statuses,
  }),
)

function client() {
  return new Promise((resolve, reject) => {
    const socket = connect(Number(port), 'localhost', send)
    let since = 0
    let missing = null
    function send() {
      since = performance.now()
      missing = null
      socket.write(REQUEST)
    }
    socket.on('error', reject)
    socket.on('data', (part) => {
      missing = missing === null ? begin(part) : missing(part)
      if (missing !== true) return
      times.push(performance.now() - since)
      if (performance.now() < end) send()
      else socket.end(resolve)
    })
  })
}

/** Reads the head; true when the answer is whole, else what takes the next part. */
function begin(part) {
  const head = part.indexOf('\r\n\r\n')
  const text = part.subarray(0, head).toString('latin1').toLowerCase()
  const status = text.slice(9, 12)
  statuses[status] = (statuses[status] ?? 0) + 1
  const length = /\r\ncontent-length: (\d+)/.exec(text)
  return length ? counted(part.length - head - 4, Number(length[1])) : chunked(part)
}

function counted(got, whole) {
  return got >= whole || ((part) => counted(got + part.length, whole))
}

/** The last chunk is empty. */
function chunked(part) {
  return part.subarray(-5).toString('latin1') === '0\r\n\r\n' || chunked
}
