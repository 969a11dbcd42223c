// Requests a second beside a bare server that sends the same bytes, and beside Next alone.
import { fork } from 'node:child_process'
import { once } from 'node:events'
import { measure } from './measure.mjs'
import { ask, PAGES } from './pages.mjs'
import { cost, heading, median, middle, row, spread } from './table.mjs'

const CONNECTIONS = [2, 16, 64]
const ROUNDS = 5
const RATIO_GOAL = 0.8

export async function speeds({ port, pid, next }, seconds) {
  heading('每秒请求', 'requests a second; µs of the server’s processor a request; ± of the rounds’ ratios')
  const bare = fork(new URL('./bare.mjs', import.meta.url))
  const answers = await Promise.all(PAGES.map(({ path }) => ask(port, path)))
  bare.send(answers.map(({ body, ...rest }) => ({ ...rest, body: body.toString('base64') })))
  const [barePort] = await once(bare, 'message')
  const sides = { bare: { port: barePort, pid: bare.pid }, edge: { port, pid }, next: { port: next.port } }
  const ratios = []
  for (const { name, path } of PAGES) {
    await warm(sides, { path, connections: 16, seconds: seconds / 2 })
    for (const connections of CONNECTIONS) {
      const told = await cell(sides, { path, connections, seconds })
      ratios.push(tell(`${name} @ ${connections}`, told))
    }
  }
  bare.kill()
  return [goalOf(ratios)]
}

async function warm({ bare, edge }, at) {
  await measure({ ...at, ...bare })
  await measure({ ...at, ...edge })
}

/** Bare server and edge take turns, and turns at being first, so that what else the machine does falls on both. */
async function cell({ bare, edge, next }, at) {
  const [bares, edges] = [[], []]
  const sides = [
    [bare, bares],
    [edge, edges],
  ]
  for (let round = 0; round < ROUNDS; round += 1)
    for (const [side, runs] of round % 2 === 0 ? sides : sides.toReversed())
      runs.push(await measure({ ...at, ...side }))
  return { bares, edges, alone: await measure({ ...at, ...next, seconds: at.seconds / 2 }) }
}

function tell(name, { bares, edges, alone }) {
  const rounds = edges.map(({ requests }, round) => requests / bares[round].requests)
  const [bare, edge, ratio] = [median(bares, 'requests'), median(edges, 'requests'), middle(rounds)]
  row(name, [
    `bare ${bare.toFixed(0)} (${cost(bares)})`,
    `edge ${edge.toFixed(0)} (${cost(edges)}), p99 ${median(edges, 'p99').toFixed(1)} ms`,
    `÷ bare ${ratio.toFixed(2)} ± ${spread(rounds).toFixed(2)}`,
    `Next alone ${alone.requests.toFixed(0)}, ÷ Next ${(edge / alone.requests).toFixed(0)}`,
  ])
  return { name, ratio }
}

function goalOf(ratios) {
  const mean = ratios.reduce((sum, { ratio }) => sum + ratio, 0) / ratios.length
  const [worst] = ratios.toSorted((a, b) => a.ratio - b.ratio)
  const below = ratios.filter(({ ratio }) => ratio < RATIO_GOAL)
  const value = `worst ${worst.ratio.toFixed(2)} (${worst.name}), mean ${mean.toFixed(2)}, ${below.length} of ${ratios.length} below`
  return { what: 'speed ÷ bare', goal: `≥ ${RATIO_GOAL} in each cell`, value, reached: below.length === 0 }
}
