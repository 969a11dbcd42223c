// Builds the portal when anything that goes into it has changed.
import { rmSync } from 'node:fs'
import { join } from 'node:path'
import { checkMarkup } from './check-markup.mjs'
import { runPackage } from './child.mjs'
import { filesUnder, fingerprint, mark, marked } from './fingerprint.mjs'
import { SetupProblem } from './problem.mjs'
import { say, step } from './progress.mjs'
import { root } from './root.mjs'

const keyFile = join(root, '.next/.jiannuo-build')
const INPUTS = [
  ...['app', 'components', 'db', 'lib', 'public', 'proxy.ts', 'instrumentation.ts', 'next.config.js'],
  ...['postcss.config.js', 'tsconfig.json', 'package-lock.json'],
]
const LEFT_OUT = /^lib\/setup\/|^db\/testing\/|\.test\.tsx?$/

/**
 * @param {Record<string, string | undefined>} env of the build; its NEXT_SERVER_ACTIONS_ENCRYPTION_KEY decides the ids of the
 *   server actions, so that a form opened before an update still works after it
 * @param {{ anyKey?: boolean }} options `anyKey` takes a build made with another key: enough for the demo and for tests
 * @throws {SetupProblem} with the end of the build's output when it fails twice, or when the edge does not know its markup
 */
export async function ensureBuild(env, { anyKey = false } = {}) {
  const inputs = fingerprint([process.versions.node], buildInputs(), root)
  const actions = fingerprint([env.NEXT_SERVER_ACTIONS_ENCRYPTION_KEY], [], root)
  const [builtFrom, builtWith] = marked(keyFile).split(' ')
  if (builtFrom === inputs && (anyKey || builtWith === actions)) return
  await step('正在构建网站，一般需要十几秒', 'building', () => buildTwice(env))
  await step('正在核对公众页面', 'reading a public page of this build', () => checkMarkup(env))
  mark(keyFile, `${inputs} ${actions}`)
}

function buildInputs() {
  return INPUTS.flatMap((path) => filesUnder(root, path)).filter((file) => !LEFT_OUT.test(file))
}

// A .next that was copied or half deleted makes the bundler panic; without it the second try is a clean one.
async function buildTwice(env) {
  const first = await build(env)
  if (first.code === 0) return
  say('构建未成功，清除旧的构建结果后再试一次……', 'build failed, once more from scratch')
  rmSync(join(root, '.next'), { recursive: true, force: true })
  const second = await build(env)
  if (second.code !== 0) throw new SetupProblem(`构建失败：\n\n${second.output.trim().slice(-4000)}`)
}

function build(env) {
  rmSync(keyFile, { force: true })
  return runPackage('next/dist/bin/next', ['build'], { env })
}
