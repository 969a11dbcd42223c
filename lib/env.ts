// The settings, parsed once by zod: wrong ones are named, each with a code (ARCHITECTURE.md, Settings).
import { join } from 'node:path'
import { z } from 'zod'

const secret = z.string().min(32, 'secret')

const settings = z.object({
  PORT: z.coerce.number({ error: 'port' }).int('port').min(1, 'port').max(65535, 'port').default(3000),
  HOST: z.string().min(1).default('localhost'),
  PUBLIC_URL: z.url({ protocol: /^https?$/, error: 'url' }).optional(),
  DATA_DIR: z.string().min(1).default('data'),
  DATABASE_URL: z
    .string()
    .regex(/^(file:|postgres(ql)?:\/\/)/, 'database')
    .optional(),
  NEXTAUTH_SECRET: secret.optional(),
  PSEUDONYM_SALT: secret.optional(),
  REQUIRE_SECOND_FACTOR: z.enum(['1'], 'one').optional(),
  CLOCK_FILE: z.string().min(1).optional(),
  JIANNUO_DEMO: z.enum(['1'], 'one').optional(),
  JIANNUO_TEST: z.enum(['1'], 'one').optional(),
})

export type Env = {
  publicUrl: string
  dataDir: string
  databaseUrl: string
  sessionSecret: string | null
  pseudonymSalt: string
  /** Administrators without a second factor reach their own account and nothing else. */
  requireSecondFactor: boolean
  clockFile: string | null
  /** What an untouched database is marked as at its first start. */
  kind: 'demo' | 'test' | null
}

/** Each wrong variable with what is wrong with it; the words for the operator are in lib/text/zh/start.ts. */
export class WrongSettings extends Error {
  constructor(readonly faults: { name: string; fault: string }[]) {
    super(`wrong settings: ${faults.map(({ name }) => name).join(', ')}`)
  }
}

/**
 * Reads the settings from a bag of environment variables.
 * @throws WrongSettings naming each wrong variable
 */
export function readEnv(source: Record<string, string | undefined>): Env {
  const parsed = settings.safeParse(withoutEmpty(source))
  if (!parsed.success) throw new WrongSettings(faultsOf(parsed.error))
  const given = parsed.data
  return {
    publicUrl: (given.PUBLIC_URL ?? `http://${given.HOST}:${given.PORT}`).replace(/\/$/, ''),
    dataDir: given.DATA_DIR,
    databaseUrl: given.DATABASE_URL ?? `file:${join(given.DATA_DIR, 'jiannuo.sqlite')}`,
    sessionSecret: given.NEXTAUTH_SECRET ?? null,
    pseudonymSalt: given.PSEUDONYM_SALT ?? 'unsalted: set PSEUDONYM_SALT or start with npm start',
    requireSecondFactor: given.REQUIRE_SECOND_FACTOR === '1',
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

const faultsOf = ({ issues }: z.ZodError) =>
  issues.map(({ path, message }) => ({ name: path.join('.'), fault: message }))
