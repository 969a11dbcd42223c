import { join } from 'node:path'
import { runPackage } from '../child.mjs'
import { readReport } from './report.mjs'

/**
 * Runs the unit tests and those of both databases.
 * @param {Record<string, string | undefined>} env
 * @param {string} folder for the report
 * @returns {Promise<{ passed: number, failed: number }>}
 */
export async function runVitest(env, folder) {
  const file = join(folder, 'vitest.json')
  const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${file}`]
  const { code } = await runPackage('vitest/vitest.mjs', ['run', ...reporters], { env, show: true })
  return countVitest(readReport(file), code)
}

/**
 * A skipped test and a file that could not be read count as failed, and so does a run that ended badly though every test
 * passed (an error outside of tests) or that had none.
 */
export function countVitest(report, code) {
  const passed = report?.numPassedTests ?? 0
  const skipped = (report?.numPendingTests ?? 0) + (report?.numTodoTests ?? 0)
  const unread = report?.testResults.filter(isUnread).length ?? 0
  const failed = (report?.numFailedTests ?? 0) + skipped + unread
  const badEnd = failed === 0 && (code !== 0 || passed === 0)
  return { passed, failed: badEnd ? 1 : failed }
}

const isUnread = (file) => file.status === 'failed' && file.assertionResults.length === 0
