// npm test: installs what it needs, then runs every check and test, and ends with the line "N passed, N failed".
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { ensureBuild } from './build.mjs'
import { checkNodeVersion } from './node-version.mjs'
import { ensurePackages } from './packages.mjs'
import { SetupProblem } from './problem.mjs'
import { say, secondsSince } from './progress.mjs'
import { ensureChromium } from './testing/chromium.mjs'
import { buildEnvironment, testEnvironment } from './testing/environment.mjs'
import { runPlaywright } from './testing/playwright.mjs'
import { deadCode, house, lint, types } from './testing/static-steps.mjs'
import { runVitest } from './testing/vitest.mjs'

const FAILED = { passed: 0, failed: 1 }
const start = performance.now()
const folder = mkdtempSync(join(tmpdir(), 'jiannuo-test-'))
const sum = { passed: 0, failed: 0 }
const table = []

await count('准备依赖与浏览器', 'packages, browser', prepare)
if (sum.failed === 0) await runAll()
rmSync(folder, { recursive: true, force: true })

console.log(`\n${table.join('\n')}\n共用时 ${secondsSince(start)}`)
console.log(`${sum.passed} passed, ${sum.failed} failed`)
process.exitCode = sum.failed === 0 ? 0 : 1

async function prepare() {
  checkNodeVersion()
  await ensurePackages()
  await ensureChromium()
  return { passed: 0, failed: 0 }
}

// A step that fails does not stop the others; only the browser tests need the build.
async function runAll() {
  const env = testEnvironment()
  await count('代码规范', 'biome', lint)
  await count('类型', 'tsc', types)
  await count('无用代码', 'knip', deadCode)
  await count('房屋规则', 'house', house)
  await count('单元与数据库测试', 'vitest', () => runVitest(env, folder))
  const built = await count('构建', 'next build', build)
  await count('浏览器测试', 'playwright', () => (built ? runPlaywright(env, folder) : FAILED))
}

async function build() {
  await ensureBuild(buildEnvironment(folder), { anyKey: true })
  return { passed: 1, failed: 0 }
}

/** Runs one step, adds what it counted, and says whether nothing in it failed. */
async function count(chinese, english, work) {
  const since = performance.now()
  say(chinese, english)
  const { passed, failed } = await settled(work)
  sum.passed += passed
  sum.failed += failed
  const line = `${failed === 0 ? '✔' : '✖'} ${chinese} (${english}): ${passed} / ${failed}，${secondsSince(since)}`
  table.push(line)
  console.log(line)
  return failed === 0
}

async function settled(work) {
  try {
    return await work()
  } catch (error) {
    console.error(error instanceof SetupProblem ? error.message : error)
    return FAILED
  }
}
