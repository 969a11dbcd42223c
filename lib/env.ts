// The settings, parsed once by zod: wrong ones are named with what to write instead (ARCHITECTURE.md, Settings).
import { join } from 'node:path'
import { z } from 'zod'

const secret = z.string().min(32, '须至少 32 个字符；不设时由 npm start 生成并保存在 DATA_DIR')

const settings = z.object({
  PORT: z.coerce.number({ error: '须是端口号，例如 3000' }).int().min(1).max(65535).default(3000),
  HOST: z.string().min(1).default('localhost'),
  PUBLIC_URL: z
    .url({ protocol: /^https?$/, error: '须是完整网址，例如 https://jiannuo.example.gov.cn' })
    .optional(),
  DATA_DIR: z.string().min(1).default('data'),
  DATABASE_URL: z
    .string()
    .regex(/^(file:|postgres(ql)?:\/\/)/, '须以 file: 或 postgres:// 开头，不设则用内置数据库')
    .optional(),
  NEXTAUTH_SECRET: secret.optional(),
  PSEUDONYM_SALT: secret.optional(),
  CLOCK_FILE: z.string().min(1).optional(),
  JIANNUO_DEMO: z.enum(['1'], '只能是 1，或不设').optional(),
  JIANNUO_TEST: z.enum(['1'], '只能是 1，或不设').optional(),
})

export type Env = {
  publicUrl: string
  dataDir: string
  databaseUrl: string
  sessionSecret: string | null
  pseudonymSalt: string
  clockFile: string | null
  /** What an untouched database is marked as at its first start. */
  kind: 'demo' | 'test' | null
}

/**
 * Reads the settings from a bag of environment variables.
 * @throws Error naming each wrong variable and what it should be, in Chinese.
 */
export function readEnv(source: Record<string, string | undefined>): Env {
  const parsed = settings.safeParse(withoutEmpty(source))
  if (!parsed.success) throw new Error(complaints(parsed.error))
  const given = parsed.data
  return {
    publicUrl: (given.PUBLIC_URL ?? `http://${given.HOST}:${given.PORT}`).replace(/\/$/, ''),
    dataDir: given.DATA_DIR,
    databaseUrl: given.DATABASE_URL ?? `file:${join(given.DATA_DIR, 'jiannuo.sqlite')}`,
    sessionSecret: given.NEXTAUTH_SECRET ?? null,
    pseudonymSalt: given.PSEUDONYM_SALT ?? 'unsalted: set PSEUDONYM_SALT or start with npm start',
    clockFile: given.CLOCK_FILE ?? null,
    kind: given.JIANNUO_DEMO ? 'demo' : given.JIANNUO_TEST ? 'test' : null,
  }
}

/** The settings of this process, read afresh: tests and the server each set theirs before the first use. */
export function env(): Env {
  return readEnv(process.env)
}

function withoutEmpty(source: Record<string, string | undefined>) {
  return Object.fromEntries(Object.entries(source).filter(([, value]) => value !== ''))
}

function complaints(error: z.ZodError): string {
  const lines = error.issues.map((issue) => `${issue.path.join('.')}：${issue.message}`)
  return `设置有误，请改正后再启动：\n${lines.join('\n')}`
}
