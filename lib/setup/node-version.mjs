import { SetupProblem } from './problem.mjs'
import { say } from './progress.mjs'

const NEWEST_TRIED = 24

/** Refuses a Node that the packages do not run on: 20 from 20.19, 22 from 22.12, and what follows. */
export function checkNodeVersion(version = process.versions.node) {
  const [major, minor] = version.split('.').map(Number)
  const fits = (major === 20 && minor >= 19) || (major === 22 && minor >= 12) || major > 22
  if (!fits) {
    throw new SetupProblem(
      `当前 Node.js 为 ${version}，需要 20.19 以上（20 系列）、22.12 以上或 24。请从 https://nodejs.org 安装 24 后重试。`,
    )
  }
  if (major > NEWEST_TRIED) say(`注意：Node.js ${version} 尚未试过，试过的是 20、22 和 24。`)
}
