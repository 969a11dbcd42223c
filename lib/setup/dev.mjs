// npm run dev: `next dev` with the settings and secrets of `npm start`.
import { checkNodeVersion } from './node-version.mjs'
import { ensurePackages } from './packages.mjs'
import { runCommand } from './problem.mjs'
import { ensureSecrets } from './secrets.mjs'
import { serve } from './server.mjs'
import { readSettings, serverEnvironment } from './settings.mjs'

await runCommand(async () => {
  checkNodeVersion()
  const settings = readSettings(process.env)
  await ensurePackages()
  const env = serverEnvironment(settings, ensureSecrets(settings.dataFolder))
  return serve(settings, { ...env, NODE_ENV: 'development' }, { mode: 'dev' })
})
