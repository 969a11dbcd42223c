import { describe, expect, it } from 'vitest'
import { STANDINGS, type Standing } from './standing'
import { sortTasks, TASK_SORTS, type TaskSort } from './task-order'

const line = (name: string, standing: Standing, lead: string | null, ...reached: string[]) => ({
  name,
  standing,
  lead: lead ? { id: lead } : null,
  targets: reached.map((share) => ({ verdict: { reached: share } })),
})
const lines = [
  line('a', 'done', 'mzj', '100'),
  line('b', 'selfAssessed', null),
  line('c', 'behind', 'fgj', '41.5', '9'),
  line('d', 'overdue', 'mzj'),
  line('e', 'behind', 'fgj', '120.5'),
]

describe('the order of a list', () => {
  it.each<[TaskSort, string]>([
    ['report', 'abcde'],
    ['verdict', 'dceab'],
    ['share', 'caebd'],
    ['lead', 'adceb'],
  ])('by %s', (sort, expected) => {
    expect(
      sortTasks(lines, sort)
        .map(({ name }) => name)
        .join(''),
    ).toBe(expected)
  })

  it('gives every standing a place of its own', () => {
    const one = STANDINGS.map((standing) => line(standing, standing, null))
    expect(new Set(sortTasks(one, 'verdict').map(({ name }) => name)).size).toBe(STANDINGS.length)
    expect(sortTasks(one, 'verdict')[0]?.name).toBe('overdue')
  })

  it('loses and doubles none', () => {
    for (const sort of TASK_SORTS) expect(sortTasks(lines, sort).toSorted()).toHaveLength(lines.length)
  })
})
