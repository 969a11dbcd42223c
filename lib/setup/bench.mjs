// npm run bench: what the edge is good for, in one run on this machine (docs/edge.md says how to read it).
import { fork } from 'node:child_process'
import { once } from 'node:events'
import { machine, memoryOf } from './bench/machine.mjs'
import { measure } from './bench/measure.mjs'
import { openReview, signIn, waitingEntries } from './bench/office.mjs'
import { ask, PAGES, weightOf } from './bench/pages.mjs'
import { openBenchPortal } from './bench/portal.mjs'
import { cost, goal, heading, median, middle, row } from './bench/table.mjs'
import { ensurePackages } from './packages.mjs'
import { runCommand } from './problem.mjs'
import { say } from './progress.mjs'

const CONNECTIONS = [2, 16, 64]
const ROUNDS = 3
const SECONDS = Number(process.env.BENCH_SECONDS ?? 2)
const APPROVALS = 20
const RATIO_GOAL = 0.8
const P99_GOAL = 2

await runCommand(async () => {
  await ensurePackages()
  say('准备演示门户', 'a portal with sample progress')
  console.log(`\n${machine()}\n`)
  const portal = await openBenchPortal()
  try {
    await bench(portal)
  } finally {
    await portal.stop()
  }
})

async function bench(portal) {
  await weights(portal)
  await speeds(portal)
  await besideTheOffice(portal)
  await freshness(portal)
  const [edge, next] = [memoryOf(portal.pid), memoryOf(portal.next.pid)]
  heading('内存', 'memory')
  console.log(`  edge ${edge.toFixed(0)} MB, Next ${next.toFixed(0)} MB`)
}

async function weights({ port, next }) {
  heading('每页重量，含样式', 'weight of a page with all that it brings, KiB')
  for (const { name, path, limit } of PAGES) {
    const [br, gzip] = [await weightOf(port, path), await weightOf(port, path, 'gzip')]
    const alone = await weightOf(next.port, path, 'gzip')
    row(name, [
      `br ${br.toFixed(1)}`,
      `gzip ${gzip.toFixed(1)}`,
      `Next alone ${alone.toFixed(1)}`,
      goal(br <= limit, `≤ ${limit}`),
    ])
  }
}

/** Bare server and edge take turns, so that what else the machine does falls on both. */
async function speeds({ port, pid, next }) {
  heading('每秒请求', 'requests a second; µs of the server’s processor a request')
  const bare = fork(new URL('./bench/bare.mjs', import.meta.url))
  const answers = await Promise.all(PAGES.map(({ path }) => ask(port, path)))
  bare.send(answers.map(({ body, ...rest }) => ({ ...rest, body: body.toString('base64') })))
  const [barePort] = await once(bare, 'message')
  const ratios = []
  for (const { name, path } of PAGES)
    for (const connections of CONNECTIONS) {
      const at = { path, connections, seconds: SECONDS }
      const [bares, edges] = [[], []]
      for (let round = 0; round < ROUNDS; round += 1) {
        bares.push(await measure({ ...at, port: barePort, pid: bare.pid }))
        edges.push(await measure({ ...at, port, pid }))
      }
      const alone = await measure({ ...at, port: next.port })
      ratios.push(tellSpeed(`${name} @ ${connections}`, { bares, edges, alone }))
    }
  bare.kill()
  const mean = ratios.reduce((sum, each) => sum + each, 0) / ratios.length
  const worst = Math.min(...ratios)
  row('÷ bare', [
    `mean ${mean.toFixed(2)}`,
    `worst ${worst.toFixed(2)}`,
    goal(worst >= RATIO_GOAL, `≥ ${RATIO_GOAL}`),
  ])
}

function tellSpeed(name, { bares, edges, alone }) {
  const [bare, edge] = [median(bares, 'requests'), median(edges, 'requests')]
  const ratio = edge / bare
  row(name, [
    `bare ${bare.toFixed(0)} (${cost(bares)})`,
    `edge ${edge.toFixed(0)} (${cost(edges)}), p99 ${median(edges, 'p99').toFixed(1)} ms`,
    `÷ bare ${ratio.toFixed(2)}`,
    `Next alone ${alone.requests.toFixed(0)}, ÷ Next ${(edge / alone.requests).toFixed(0)}`,
  ])
  return ratio
}

async function besideTheOffice({ port }) {
  heading('后台繁忙时的公众页', 'public pages while two connections load the office, 16 connections')
  const cookie = await signIn(`http://localhost:${port}`)
  const seconds = 2 * SECONDS
  const at = { port, path: '/tasks/2024', connections: 16, seconds }
  const office = { port, path: '/office/review', connections: 2, seconds: seconds + 1, cookie }
  const quiet = await measure(at)
  const [busy, answered] = await Promise.all([measure(at), measure(office)])
  row('p99', [
    `quiet ${quiet.p99.toFixed(1)} ms`,
    `busy ${busy.p99.toFixed(1)} ms (${busy.requests.toFixed(0)} a second; office ${answered.requests.toFixed(0)})`,
    goal(busy.p99 <= P99_GOAL * quiet.p99, `≤ ${P99_GOAL} × quiet`),
  ])
}

/** From the press of the button to the first public page with what was approved in it, made anew. */
async function freshness({ port }) {
  heading('从通过到公众可见', 'from an approval to the public, ms')
  const url = `http://localhost:${port}`
  const cookie = await signIn(url)
  const [answered, seen] = [[], []]
  for (const path of (await waitingEntries(url, cookie)).slice(0, APPROVALS)) {
    const approve = await openReview(url, path, cookie)
    const since = performance.now()
    if (!(await approve())) continue
    answered.push(performance.now() - since)
    await ask(port, '/')
    seen.push(performance.now() - since)
  }
  row(`${answered.length} approvals`, [
    `answered p50 ${middle(answered).toFixed(0)}`,
    `public p50 ${middle(seen).toFixed(0)}, most ${Math.max(...seen).toFixed(0)}`,
  ])
}
