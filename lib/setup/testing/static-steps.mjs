// The checks that read the code without running it; each counts as one test.
import { rmSync } from 'node:fs'
import { run, runPackage } from '../child.mjs'
import { root } from '../root.mjs'

/**
 * @param {() => Promise<{ code: number, output: string }>[]} runs programs to run one after the other until one fails
 * @returns {() => Promise<{ passed: number, failed: number }>}
 */
function allSucceed(...runs) {
  return async () => {
    for (const start of runs) {
      const { code, output } = await start()
      if (code === 0) continue
      console.error(output.trimEnd())
      return { passed: 0, failed: 1 }
    }
    return { passed: 1, failed: 0 }
  }
}

export const lint = allSucceed(() =>
  runPackage('@biomejs/biome/bin/biome', ['check', '--error-on-warnings', '--colors=off', '.']),
)

// The types of routes are made by Next; on a fresh clone they are missing, those of a dev server may be stale, and so may
// what an incremental run of the compiler remembers of them.
export const types = allSucceed(
  () => {
    rmSync(`${root}/.next/dev/types`, { recursive: true, force: true })
    return runPackage('next/dist/bin/next', ['typegen'])
  },
  () => runPackage('typescript/bin/tsc', ['--noEmit', '--incremental', 'false', '--pretty', 'false']),
)

export const deadCode = allSucceed(() => runPackage('knip/bin/knip.js', ['--no-progress']))

export const house = allSucceed(() => run(process.execPath, ['lib/setup/house/check.mjs'], { show: true }))
