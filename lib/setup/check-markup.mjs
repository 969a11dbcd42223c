// Part of the build: a Next whose pages the edge does not understand fails it (docs/decisions/017).
import { execFile } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { SetupProblem } from './problem.mjs'
import { root } from './root.mjs'
import { ensureSecrets } from './secrets.mjs'
import { edgeWords } from './server.mjs'

const PATIENCE = 60_000
const UNKNOWN = /the markup of Next has changed: ([^";]*)/

/**
 * Starts the portal once, on a folder and a database of its own, and lets the edge read its start page. Whatever else
 * keeps it from starting is told by the start itself.
 * @param {Record<string, string | undefined>} env of the build
 * @param {string} place where the build lies
 * @throws {SetupProblem} when the edge refuses the page
 */
export async function checkMarkup(env, place = root) {
  const folder = mkdtempSync(join(tmpdir(), 'jiannuo-check-'))
  const own = {
    DATA_DIR: folder,
    DATABASE_URL: '',
    JIANNUO_DEMO: '',
    JIANNUO_CHECK: '1',
    PORT: '0',
    HOST: 'localhost',
  }
  try {
    const told = await outputOf(await edgeWords(), { ...env, ...ensureSecrets(folder), ...own }, place)
    const unknown = UNKNOWN.exec(told)
    if (unknown) throw new SetupProblem(refusal(unknown[1]))
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

async function outputOf(words, env, cwd) {
  const options = { cwd, env, timeout: PATIENCE, maxBuffer: 16 * 1024 * 1024 }
  const run = promisify(execFile)(process.execPath, words, options)
  return (await run.catch((fault) => fault)).stdout ?? ''
}

const refusal = (why) =>
  `Next.js 输出的网页标记与本站所知的不同（${why}），公众页面不能照样提供，构建未完成。
请退回 package-lock.json 中原来的 Next.js 版本；升级 Next.js 的，请先改 lib/edge/document.ts 及其测试。`
