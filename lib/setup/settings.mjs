// The settings as they come from the environment. lib/env.ts reads the same ones inside the server, by zod.
import { resolve } from 'node:path'
import { SetupProblem } from './problem.mjs'
import { say } from './progress.mjs'
import { root } from './root.mjs'

const LOCAL = ['localhost', '127.0.0.1', '[::1]']

/**
 * @param {Record<string, string | undefined>} environment an empty value counts as absent
 * @returns {{ port: number, host: string, publicUrl: string, dataFolder: string, databaseUrl: string | undefined }}
 * @throws {SetupProblem} that names every wrong setting
 */
export function readSettings(environment) {
  const wrong = []
  const port = readPort(environment.PORT || '3000', wrong)
  const settings = {
    port,
    host: environment.HOST || 'localhost',
    publicUrl: readPublicUrl(environment.PUBLIC_URL || `http://localhost:${port}`, wrong),
    dataFolder: resolve(root, environment.DATA_DIR || 'data'),
    databaseUrl: readDatabaseUrl(environment.DATABASE_URL || undefined, wrong),
  }
  if (wrong.length > 0)
    throw new SetupProblem(`环境变量有误：\n${wrong.map((line) => `  · ${line}`).join('\n')}`)
  return settings
}

function readPort(text, wrong) {
  const port = Number(text)
  if (!/^\d+$/.test(text) || port < 1 || port > 65535)
    wrong.push(`PORT=${text}：应为 1 至 65535 的整数，例如 3000。`)
  return port
}

function readPublicUrl(text, wrong) {
  const url = URL.canParse(text) ? new URL(text) : undefined
  const isOrigin = url && ['http:', 'https:'].includes(url.protocol) && url.href === `${url.origin}/`
  if (isOrigin) return url.origin
  wrong.push(
    `PUBLIC_URL=${text}：应为公众访问的网址，只含协议、域名和端口，例如 https://jiannuo.example.cn。`,
  )
  return text
}

function readDatabaseUrl(text, wrong) {
  if (text === undefined || /^(file:.|postgres(ql)?:\/\/.)/.test(text)) return text
  wrong.push(
    'DATABASE_URL：应以 file:（SQLite 文件）或 postgres://（PostgreSQL）开头；不设置则使用 DATA_DIR 中的 SQLite。',
  )
  return text
}

/** Cookies are not Secure over http: fine on this machine, not for the public. */
export function warnOfPlainHttp({ publicUrl }) {
  const { protocol, hostname } = new URL(publicUrl)
  if (protocol === 'https:' || LOCAL.includes(hostname)) return
  say(
    `注意：PUBLIC_URL=${publicUrl} 不是 https。登录需要 https，或由可信的反向代理提供 https 并把 PUBLIC_URL 设为 https 网址。`,
  )
}

/** @returns {Record<string, string | undefined>} what the build and the server get */
export function serverEnvironment(settings, secrets) {
  return {
    ...process.env,
    ...secrets,
    NODE_ENV: 'production',
    NEXT_TELEMETRY_DISABLED: '1',
    PORT: `${settings.port}`,
    HOST: settings.host,
    PUBLIC_URL: settings.publicUrl,
    NEXTAUTH_URL: settings.publicUrl,
    DATA_DIR: settings.dataFolder,
    DATABASE_URL: settings.databaseUrl,
  }
}
