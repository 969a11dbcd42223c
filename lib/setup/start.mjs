// npm start: install, build, serve. Settings: PORT, HOST, PUBLIC_URL, DATABASE_URL, DATA_DIR.
import { openPortal } from './portal.mjs'
import { runCommand } from './problem.mjs'
import { say } from './progress.mjs'

await runCommand(() => {
  say(
    '践诺：正在准备。首次启动需要几分钟，以后只需几秒。',
    'Jiannuo is getting ready; the first start takes minutes',
  )
  return openPortal(process.env)
})
