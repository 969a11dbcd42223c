import { accessSync, constants } from 'node:fs'
import { delimiter, join } from 'node:path'

const TOOLS = ['g++', 'make', 'python3']
const SHOWN_LINES = 25

/**
 * @param {string} output of npm
 * @returns {string} what to do about a failed installation: the missing compiler with the line that installs it, or the network
 */
export function installFailure(output) {
  const end = output.trim().split('\n').slice(-SHOWN_LINES).join('\n')
  return `依赖安装失败（npm ci）。npm 的最后输出：\n\n${end}\n\n${advice(output)}`
}

function advice(output) {
  const missing = TOOLS.filter((tool) => !onPath(tool))
  if (/gyp|better-sqlite3/.test(output) && missing.length > 0) {
    return `缺少编译工具：${missing.join('、')}。请运行：\n  ${installLine()}\n或改用 Node.js 22、24（无需编译）。`
  }
  if (/gyp/.test(output) && /ENOTFOUND|ETIMEDOUT|ECONNREFUSED|EAI_AGAIN|fetch failed/.test(output)) {
    return '编译需要 Node.js 的头文件，本机没有且无法下载。请安装带头文件的 Node.js（官方安装包自带），或改用 Node.js 22、24。'
  }
  if (/EUSAGE/.test(output))
    return '锁文件与 package.json 不一致：改动依赖后请运行 node lib/setup/complete-lockfile.mjs。'
  return '请检查网络与 npm 源（npm config get registry）后重试。'
}

function onPath(tool) {
  return (process.env.PATH ?? '').split(delimiter).some((folder) => {
    try {
      accessSync(join(folder, tool), constants.X_OK)
      return true
    } catch {
      return false
    }
  })
}

function installLine() {
  if (process.platform === 'darwin') return 'xcode-select --install'
  const sudo = process.getuid?.() === 0 ? '' : 'sudo '
  if (onPath('dnf')) return `${sudo}dnf install -y gcc-c++ make python3`
  if (onPath('apk')) return `${sudo}apk add g++ make python3`
  return `${sudo}apt-get install -y g++ make python3`
}
