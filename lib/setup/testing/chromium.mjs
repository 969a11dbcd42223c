// The browser for tests: one that is installed, else the system's package manager, else Playwright's own.
import { existsSync } from 'node:fs'
import { run, runPackage } from '../child.mjs'
import { SetupProblem } from '../problem.mjs'
import { step } from '../progress.mjs'

// The shell first: the same engine without a window around it, at half the price.
const INSTALLED = [
  'chromium-headless-shell',
  'chromium',
  'chromium-browser',
  'google-chrome',
  'google-chrome-stable',
]
const APT = ['apt-get', 'install', '-y', 'chromium', 'fonts-noto-cjk']

/** @returns {string | undefined} the program of an installed browser; undefined means Playwright's own */
export function chromiumPath() {
  return INSTALLED.map((name) => `/usr/bin/${name}`).find((path) => existsSync(path))
}

/** @throws {SetupProblem} with the line to run when it takes rights that we do not have */
export async function ensureChromium() {
  if (chromiumPath()) return
  if (!existsSync('/usr/bin/apt-get')) return installPlaywrights()
  if (process.getuid?.() !== 0) {
    if (await hasPlaywrights()) return
    throw new SetupProblem(`浏览器测试需要 Chromium 和中文字体。请运行：\n  sudo ${APT.join(' ')}`)
  }
  await step('正在安装 Chromium 与中文字体', 'installing chromium', installSystems)
}

async function hasPlaywrights() {
  const { chromium } = await import('@playwright/test')
  return existsSync(chromium.executablePath())
}

async function installSystems() {
  await run('apt-get', ['update'])
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' }
  const { code, output } = await run(APT[0], APT.slice(1), { env })
  if (code !== 0) throw new SetupProblem(`安装 Chromium 失败：\n${output.trim().slice(-2000)}`)
}

async function installPlaywrights() {
  if (await hasPlaywrights()) return
  const { code } = await runPackage('@playwright/test/cli.js', ['install', 'chromium'], { show: true })
  if (code !== 0) throw new SetupProblem('下载 Chromium 失败：npx playwright install chromium')
}
