import { describe, expect, it } from 'vitest'
import { countPlaywright } from './playwright.mjs'
import { countVitest } from './vitest.mjs'

const unread = { status: 'failed', assertionResults: [] }
const vitest = (report: object) => ({ numPassedTests: 5, numFailedTests: 0, testResults: [], ...report })
const playwright = (stats: object, errors: string[] = []) => ({ stats: { expected: 5, ...stats }, errors })

describe('counting', () => {
  it.each([
    ['all passed', vitest({}), 0, 5, 0],
    ['failed tests', vitest({ numFailedTests: 2 }), 1, 5, 2],
    ['skipped tests', vitest({ numPendingTests: 1, numTodoTests: 1 }), 0, 5, 2],
    ['a file that cannot be read', vitest({ testResults: [unread] }), 1, 5, 1],
    ['an error outside of tests', vitest({}), 1, 5, 1],
    ['no test at all', vitest({ numPassedTests: 0 }), 0, 0, 1],
    ['no report', undefined, 1, 0, 1],
  ])('vitest with %s', (_, report, code, passed, failed) => {
    expect(countVitest(report, code)).toEqual({ passed, failed })
  })

  it.each([
    ['all passed', playwright({}), 0, 5, 0],
    ['failed, flaky and skipped tests', playwright({ unexpected: 1, flaky: 1, skipped: 1 }), 1, 5, 3],
    ['an error outside of tests', playwright({}, ['no server']), 1, 5, 1],
    ['a bad end', playwright({}), 1, 5, 1],
    ['no test at all', playwright({ expected: 0 }), 0, 0, 1],
    ['no report', undefined, 1, 0, 1],
  ])('Playwright with %s', (_, report, code, passed, failed) => {
    expect(countPlaywright(report, code)).toEqual({ passed, failed })
  })
})
