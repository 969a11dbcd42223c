// npm run demo: the same portal with sample progress, on a data folder and a clock of its own.
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { openPortal } from './portal.mjs'
import { runCommand } from './problem.mjs'
import { say } from './progress.mjs'
import { root } from './root.mjs'

const accountsFile = join(root, 'db/seed/demo/accounts.json')

await runCommand(() => {
  say('践诺演示：进展均为演示数据。', 'Jiannuo demo with sample progress')
  const { DATABASE_URL, DATA_DIR, ...rest } = process.env
  if (DATABASE_URL || DATA_DIR) say('演示固定使用 ./data-demo，不会用到 DATABASE_URL 和 DATA_DIR。')
  return openPortal({ ...rest, DATA_DIR: 'data-demo' }, { demo: true, whenReady: showAccounts })
})

function showAccounts() {
  if (!existsSync(accountsFile)) return
  console.log('  演示账号 (demo accounts):')
  for (const { login, password, name } of JSON.parse(readFileSync(accountsFile, 'utf8'))) {
    console.log(`    ${name}：${login} / ${password}`)
  }
}
