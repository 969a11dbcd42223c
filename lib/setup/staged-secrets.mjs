// Before a commit: refuses staged lines that look like a secret.
import { execFileSync } from 'node:child_process'
import { runCommand, SetupProblem } from './problem.mjs'
import { secretIn } from './secret-patterns.mjs'

const DIFF = ['diff', '--cached', '--unified=0', '--no-color', '--diff-filter=ACMR']

await runCommand(async () => {
  const output = execFileSync('git', DIFF, { encoding: 'utf8', maxBuffer: 2 ** 28 })
  const added = output.split('\n').filter((line) => line.startsWith('+') && !line.startsWith('+++'))
  const found = added.flatMap((line) => secretIn(line) ?? [])
  if (found.length > 0)
    throw new SetupProblem(`暂存的改动中疑似含有密钥：${[...new Set(found)].join('、')}。请移除后再提交。`)
})
