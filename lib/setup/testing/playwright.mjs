import { join } from 'node:path'
import { runPackage } from '../child.mjs'
import { readReport } from './report.mjs'

/**
 * Runs the browser tests against the build that is there.
 * @param {Record<string, string | undefined>} env
 * @param {string} folder for the report
 * @returns {Promise<{ passed: number, failed: number }>}
 */
export async function runPlaywright(env, folder) {
  const file = join(folder, 'playwright.json')
  const settings = { ...env, PLAYWRIGHT_JSON_OUTPUT_FILE: file }
  const words = ['test', '--reporter=list,json']
  const { code } = await runPackage('@playwright/test/cli.js', words, { env: settings, show: true })
  return countPlaywright(readReport(file), code)
}

/** Skipped and flaky tests count as failed, and so does a run without tests or with an error outside of them. */
export function countPlaywright(report, code) {
  const { expected = 0, unexpected = 0, flaky = 0, skipped = 0 } = report?.stats ?? {}
  const failed = unexpected + flaky + skipped + (report?.errors.length ?? 0)
  const badEnd = failed === 0 && (code !== 0 || expected === 0)
  return { passed: expected, failed: badEnd ? 1 : failed }
}
