import { ensureBuild } from './build.mjs'
import { checkNodeVersion } from './node-version.mjs'
import { ensurePackages } from './packages.mjs'
import { checkPort } from './port.mjs'
import { say } from './progress.mjs'
import { ensureSecrets } from './secrets.mjs'
import { serve } from './server.mjs'
import { readSettings, serverEnvironment, warnOfPlainHttp } from './settings.mjs'

/**
 * Everything between a fresh clone and a portal that answers, the same for `npm start` and `npm run demo`.
 * @param {Record<string, string | undefined>} environment
 * @param {{ demo?: boolean, whenReady?: () => void }} options
 * @returns {Promise<number>} exit code of the server
 */
export async function openPortal(environment, { demo = false, whenReady } = {}) {
  checkNodeVersion()
  const settings = readSettings(environment)
  await checkPort(settings)
  await ensurePackages()
  const env = serverEnvironment(settings, ensureSecrets(settings.dataFolder))
  if (demo) env.JIANNUO_DEMO = '1'
  // A test database is thrown away, and so are the forms that were opened on it.
  await ensureBuild(env, { anyKey: demo || environment.JIANNUO_TEST === '1' })
  warnOfPlainHttp(settings)
  const announce = () => {
    say(`践诺已启动：${settings.publicUrl}`, 'Jiannuo is running; stop with Ctrl-C')
    whenReady?.()
  }
  return serve(settings, env, { whenReady: announce })
}
