import { ensureSecrets } from '../secrets.mjs'
import { readSettings, serverEnvironment } from '../settings.mjs'

const OURS = ['PORT', 'HOST', 'PUBLIC_URL', 'DATABASE_URL', 'DATA_DIR', 'NEXTAUTH_URL', 'NEXTAUTH_SECRET']
const MORE = [
  'NEXT_SERVER_ACTIONS_ENCRYPTION_KEY',
  'PSEUDONYM_SALT',
  'JIANNUO_DEMO',
  'CLOCK_FILE',
  'NODE_ENV',
]

/** The environment of test runners: nobody's own settings reach a test. */
export function testEnvironment() {
  const foreign = new Set([...OURS, ...MORE])
  const rest = Object.entries(process.env).filter(([name]) => !foreign.has(name))
  return { ...Object.fromEntries(rest), NEXT_TELEMETRY_DISABLED: '1' }
}

/** @param {string} folder for the secrets of this build */
export function buildEnvironment(folder) {
  return serverEnvironment(readSettings({ DATA_DIR: folder }), ensureSecrets(folder))
}
