// npm run bench: what the edge is good for, in one run on this machine (docs/edge.md says how to read it).
import { besideTheOffice } from './bench/beside-office.mjs'
import { freshness } from './bench/freshness.mjs'
import { machine, memoryOf } from './bench/machine.mjs'
import { openBenchPortal } from './bench/portal.mjs'
import { speeds } from './bench/speeds.mjs'
import { heading, tellGoals } from './bench/table.mjs'
import { weights } from './bench/weights.mjs'
import { ensurePackages } from './packages.mjs'
import { runCommand } from './problem.mjs'
import { say } from './progress.mjs'

/** Of one sample; shorter ones swing by a third. */
const SECONDS = Number(process.env.BENCH_SECONDS ?? 2)

await runCommand(async () => {
  await ensurePackages()
  say('准备演示门户', 'a portal with sample progress')
  const portal = await openBenchPortal()
  console.log(`\n${machine()}\n`)
  try {
    await bench(portal)
  } finally {
    await portal.stop()
  }
})

/** Each part tells its figures, and answers which goals of issue 7 they reach. */
async function bench(portal) {
  const goals = []
  for (const part of [weights, speeds, besideTheOffice, freshness])
    goals.push(...((await part(portal, SECONDS)) ?? []))
  heading('内存', 'memory')
  console.log(`  edge ${memoryOf(portal.pid).toFixed(0)} MB, Next ${memoryOf(portal.next.pid).toFixed(0)} MB`)
  tellGoals(goals)
}
