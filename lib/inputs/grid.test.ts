import { describe, expect, it } from 'vitest'
import { printCell } from '@/lib/domain/grid-row'
import { cellsOf, changedTasks, gridInput } from './grid'

const cell = (typed: string, blank = '', blankReason = '') => ({ typed, blank, blankReason })

const sent = gridInput.parse({
  quarter: '2024-Q3',
  seen: { '2024-090': '3', '2024-141': '0', '2024-105': '1' },
  was: {
    '2024-090-a': printCell(cell('83')),
    '2024-141-a': printCell(cell('')),
    '2024-141-b': printCell(cell('')),
    '2024-105-a': printCell(cell('', 'notAvailable', '季报未出')),
  },
  values: {
    '2024-090-a': cell(' 83 '),
    '2024-141-a': cell(''),
    '2024-141-b': cell('90.6'),
    '2024-105-a': cell('', 'notAvailable', '季报未出'),
  },
})

describe('the grid', () => {
  it('saves only the tasks in which something was changed', () => {
    expect(changedTasks(sent)).toEqual(['2024-141'])
  })

  it('takes all cells of a changed task, the unchanged ones too', () => {
    expect(cellsOf(sent, '2024-141')).toEqual({ '2024-141-a': cell(''), '2024-141-b': cell('90.6') })
  })

  it.each([
    ['another figure', cell('84')],
    ['nothing any more', cell('')],
    ['a blank in its place', cell('83', 'notAvailable')],
    ['a reason', cell('83', '', '统计未出')],
  ])('sees %s as a change', (_what, value) => {
    const values = { ...sent.values, '2024-090-a': value }
    expect(changedTasks({ ...sent, values })).toContain('2024-090')
  })

  it('sees a cell that was not shown before as a change, and a task that was not shown as none', () => {
    expect(changedTasks({ ...sent, was: {} })).toEqual(['2024-090', '2024-141', '2024-105'])
    expect(changedTasks({ ...sent, seen: {} })).toEqual([])
  })

  it.each([
    ['a made-up target', { quarter: '2024-Q3', values: { 'x-y': cell('1') } }],
    ['a list for a figure', { quarter: '2024-Q3', values: { '2024-090-a': { typed: ['1'] } } }],
    ['no quarter', {}],
  ])('refuses %s', (_what, raw) => {
    expect(gridInput.safeParse(raw).success).toBe(false)
  })
})
