// Secrets are made once and kept in DATA_DIR/secrets, one file each: losing them signs everyone out and breaks old forms.
import { randomBytes } from 'node:crypto'
import { linkSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { SetupProblem } from './problem.mjs'

const BYTES = 32
const NAMES = ['NEXTAUTH_SECRET', 'NEXT_SERVER_ACTIONS_ENCRYPTION_KEY', 'PSEUDONYM_SALT']

/**
 * @param {string} dataFolder absolute; made if absent
 * @returns {Record<string, string>} each secret under its environment name; one set in the environment wins
 * @throws {SetupProblem} when the folder cannot be written, or a kept secret is damaged
 */
export function ensureSecrets(dataFolder) {
  const folder = join(dataFolder, 'secrets')
  try {
    mkdirSync(folder, { recursive: true, mode: 0o700 })
    return Object.fromEntries(NAMES.map((name) => [name, process.env[name] || kept(folder, name)]))
  } catch (error) {
    if (error instanceof SetupProblem) throw error
    throw new SetupProblem(
      `无法写入数据目录 ${dataFolder}（${error.code}）。请检查权限，或用 DATA_DIR 指定别的目录。`,
    )
  }
}

function kept(folder, name) {
  const file = join(folder, name)
  createOnce(file)
  const secret = readFileSync(file, 'utf8').trim()
  if (Buffer.from(secret, 'base64').length === BYTES) return secret
  throw new SetupProblem(
    `密钥文件 ${file} 已损坏。请从备份恢复；确认无备份时删除它，将重新生成（所有人需重新登录）。`,
  )
}

// Written aside and linked into place: two starts at once agree on one secret, and none is ever half written.
function createOnce(file) {
  const aside = `${file}.${process.pid}`
  writeFileSync(aside, `${randomBytes(BYTES).toString('base64')}\n`, { mode: 0o600 })
  try {
    linkSync(aside, file)
  } catch (error) {
    if (error.code !== 'EEXIST') throw error
  } finally {
    rmSync(aside)
  }
}
