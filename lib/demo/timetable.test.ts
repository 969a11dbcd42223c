import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { readSample } from '@/db/seed/demo/sample'
import { readReport2024 } from '@/db/seed/report-2024'
import { isDemoLogin } from '@/lib/domain/demo-login'
import type { Step } from './steps'
import { timetable } from './timetable'

const sample = readSample()
const shipped = readReport2024()
const steps = timetable({ sample, shipped })
const of = (task: string, quarter: string) =>
  steps.filter((step) => 'place' in step && step.place.task === task && step.place.quarter === quarter)
const done = (list: Step[]) => list.map((step) => step.do).filter((what) => what !== 'save')

describe('the sample as a timetable', () => {
  it('is the same every time', () => {
    expect(timetable({ sample: readSample(), shipped })).toEqual(steps)
  })

  it('runs forward, window by window, and ends before the demo begins', () => {
    const times = steps.map(({ at }) => at.getTime())
    expect(times).toEqual([...times].sort((a, b) => a - b))
    expect(steps.filter((step) => step.do === 'open')).toHaveLength(3)
    expect(steps.at(-1)?.at.getTime()).toBeLessThanOrEqual(Date.parse('2024-10-08T01:00:00Z'))
  })

  it.each([
    ['an ordinary entry', '2024-008', '2024-Q1', ['submit', 'approve']],
    ['one that was returned and bettered', '2024-009', '2024-Q1', ['submit', 'return', 'submit', 'approve']],
    ['one that was withdrawn once', '2024-034', '2024-Q2', ['submit', 'withdraw', 'submit', 'approve']],
    ['one that waits', '2024-086', '2024-Q3', ['submit']],
    ['one that was returned and waits', '2024-060', '2024-Q3', ['submit', 'return', 'submit']],
    ['one that was returned', '2024-089', '2024-Q3', ['submit', 'return']],
    ['one that was taken back', '2024-075', '2024-Q3', ['submit', 'withdraw']],
    ['a draft', '2024-092', '2024-Q3', []],
    ['a corrected one', '2024-090', '2024-Q1', ['submit', 'approve', 'correct', 'submit', 'approve']],
    ['a correction given up', '2024-070', '2024-Q1', ['submit', 'approve', 'correct', 'abandon']],
    ['none without words', '2024-102', '2024-Q2', []],
    ['none without a confirmed department', '2024-013', '2024-Q1', []],
  ])('%s: %s %s', (_, task, quarter, expected) => {
    expect(done(of(task, quarter))).toEqual(expected)
  })

  it('betters what was returned', () => {
    const progress = of('2024-009', '2024-Q1').flatMap((step) =>
      step.do === 'submit' ? [step.entry.progress] : [],
    )
    expect(new Set(progress).size).toBe(2)
  })

  it('puts the figures into the words', () => {
    const [step] = of('2024-090', '2024-Q2').filter((one) => one.do === 'submit')
    expect(step).toMatchObject({
      entry: {
        progress: expect.stringContaining('累计开工83台，本季度新增46台'),
        values: { '2024-090-a': { typed: '83' } },
        judgement: 'normal',
      },
    })
  })
})

describe('the published accounts', () => {
  const readme = readFileSync(join(process.cwd(), 'README.md'), 'utf8')

  it.each(sample.accounts)('$login stands in the README with its password', ({ login, password }) => {
    expect(readme).toContain(`| \`${login}\` |`)
    expect(readme).toContain(`\`${password}\``)
    expect(isDemoLogin(login)).toBe(true)
  })
})

describe('the files of the sample fit the report', () => {
  const byCode = new Map(shipped.tasks.map((task) => [task.code, task]))

  it.each(Object.keys(sample.tasks))('task %s', (code) => {
    const task = byCode.get(code)
    const words = sample.tasks[code]
    expect(task, 'is a task of the report').toBeDefined()
    const reported = task?.targets.filter(({ relations }) => !relations.some(({ type }) => type === 'sum'))
    expect(Object.keys(words?.figures ?? {})).toEqual(reported?.map(({ key }) => key))
    for (const list of [words?.progress, words?.next, words?.judgement].filter(Boolean))
      expect(list).toHaveLength(3)
  })

  it('names only tasks of the report in its courses', () => {
    const { unconfirmed, supportsAdded, quarters, corrections } = sample.story
    const lists = Object.values(quarters).flatMap((courses) =>
      Object.values(courses).flatMap((list) => (Array.isArray(list) ? list : Object.keys(list))),
    )
    const named = [
      ...unconfirmed,
      ...Object.keys(supportsAdded),
      ...lists,
      ...corrections.map(({ task }) => task),
    ]
    expect(named.filter((code) => !byCode.has(code))).toEqual([])
  })
})
