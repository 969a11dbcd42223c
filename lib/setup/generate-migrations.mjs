// npm run db:generate -- NAME: writes the next migration of both databases from the one schema.
import { runPackage } from './child.mjs'
import { runCommand, SetupProblem } from './problem.mjs'

const ADDRESSES = ['file:unused', 'postgres://unused']

await runCommand(async () => {
  const name = process.argv[2]
  if (!/^[a-z][a-z0-9_]*$/.test(name ?? '')) {
    throw new SetupProblem('请给出迁移的名称（小写英文和下划线），例如：npm run db:generate -- add_circulars')
  }
  for (const address of ADDRESSES) await generate(name, address)
})

async function generate(name, address) {
  const env = { ...process.env, DATABASE_URL: address }
  const { code } = await runPackage('drizzle-kit/bin.cjs', ['generate', '--name', name], { env, show: true })
  if (code !== 0) throw new SetupProblem('生成迁移失败。改名请拆成：新增、复制、删除。')
}
