import { existsSync, readFileSync } from 'node:fs'

/** @returns {any} what a test runner wrote, or undefined when it ended before it could */
export function readReport(file) {
  return existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : undefined
}
