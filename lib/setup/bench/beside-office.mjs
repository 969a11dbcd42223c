// Public pages while the office works: the slowest in a hundred, quiet and beside two connections that load the review queue.
import { measure } from './measure.mjs'
import { signIn } from './office.mjs'
import { heading, median, row } from './table.mjs'

const ROUNDS = 3
const P99_GOAL = 2

export async function besideTheOffice({ port }, seconds) {
  heading('后台繁忙时的公众页', 'public pages while two connections load the office, 16 connections')
  const cookie = await signIn(`http://localhost:${port}`)
  const at = { port, path: '/tasks/2024', connections: 16, seconds: 2 * seconds }
  const office = { port, path: '/office/review', connections: 2, seconds: 2 * seconds + 1, cookie }
  const [quiets, busies, answers] = [[], [], []]
  for (let round = 0; round < ROUNDS; round += 1) {
    quiets.push(await measure(at))
    const [busy, answered] = await Promise.all([measure(at), measure(office)])
    busies.push(busy)
    answers.push(answered)
  }
  const [quiet, busy] = [median(quiets, 'p99'), median(busies, 'p99')]
  const all = (runs) => runs.map(({ p99 }) => p99.toFixed(1)).join(' ')
  row('p99', [
    `quiet ${quiet.toFixed(1)} ms (${all(quiets)})`,
    `busy ${busy.toFixed(1)} ms (${all(busies)})`,
    `${median(busies, 'requests').toFixed(0)} a second; office ${median(answers, 'requests').toFixed(0)}`,
  ])
  const value = `${(busy / quiet).toFixed(1)} × (${quiet.toFixed(1)} → ${busy.toFixed(1)} ms)`
  return [
    {
      what: 'p99 beside the office',
      goal: `≤ ${P99_GOAL} × quiet`,
      value,
      reached: busy <= P99_GOAL * quiet,
    },
  ]
}
