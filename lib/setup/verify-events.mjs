// npm run verify-events: follows the hash chain of the event log and prints its head, or the first link that is broken.
// A head that was written down outside (`npm run verify-events -- 120:ab12…`) also shows whether the log was cut or rewritten.
import { followChain } from './event-chain.mjs'
import { eventRows } from './event-rows.mjs'
import { runCommand, SetupProblem } from './problem.mjs'
import { readSettings } from './settings.mjs'

const FAULTS = {
  missing: '缺失，或者顺序被改动',
  changed: '内容与校验值不符：这一条或它的校验值被改动，或者是后来插入的',
  shortened: '缺失：记录比您给出的校验值短，末尾被删去',
  rewritten: '与您给出的校验值不符：记录被整段重写',
}

/** @returns {{ size: number, hash: string } | undefined} the head given as `size:hash` */
function notedHead(text) {
  if (text === undefined) return undefined
  const [, size, hash] = text.match(/^(\d+):([0-9a-f]{64})$/) ?? []
  if (!hash) throw new SetupProblem(`校验值应写成“条数:64位十六进制”，例如 120:ab12…，而不是 ${text}`)
  return { size: Number(size), hash }
}

await runCommand(async () => {
  const noted = notedHead(process.argv[2])
  const { size, hash, fault } = await followChain(eventRows(readSettings(process.env)), noted)
  if (fault) {
    console.error(`✖ 操作记录第${fault.seq}条${FAULTS[fault.what]}。此前${size}条完整。`)
    console.error(`  event log broken at ${fault.seq} (${fault.what}); intact up to ${size}:${hash}`)
    return 1
  }
  console.log(`操作记录完整，共${size}条。请把下面的校验值记在服务器之外，以便下次核对：`)
  console.log(`  ${size}:${hash}`)
  return 0
})
