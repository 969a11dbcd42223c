import { describe, expect, it } from 'vitest'
import { assigned, assignedMark, assignmentProblem } from './assignment'

const row = (departmentId: string, role: string, standing = 'suggested') => ({ departmentId, role, standing })
const kinds = new Map([
  ['fgj', { isGroup: false }],
  ['mzj', { isGroup: false }],
  ['gjz', { isGroup: true }],
])

describe('who is responsible', () => {
  it.each([
    [[], { standing: 'none', lead: null, supports: [] }],
    [[row('fgj', 'lead')], { standing: 'suggested', lead: 'fgj', supports: [] }],
    [
      [
        row('mzj', 'support', 'confirmed'),
        row('gjz', 'support', 'confirmed'),
        row('fgj', 'lead', 'confirmed'),
      ],
      { standing: 'confirmed', lead: 'fgj', supports: ['gjz', 'mzj'] },
    ],
  ])('%j reads as %j', (rows, expected) => {
    expect(assigned(rows)).toEqual(expected)
  })

  it('has a mark that does not hang on the order of rows and differs when anything differs', () => {
    const rows = [row('fgj', 'lead'), row('mzj', 'support'), row('gjz', 'support')]
    const mark = assignedMark(assigned(rows))
    expect(assignedMark(assigned([...rows].reverse()))).toBe(mark)
    const others = [
      rows.slice(0, 2),
      [row('mzj', 'lead'), row('fgj', 'support'), row('gjz', 'support')],
      rows.map((one) => ({ ...one, standing: 'confirmed' })),
      [],
    ]
    for (const other of others) expect(assignedMark(assigned(other))).not.toBe(mark)
  })
})

describe('a decision', () => {
  it.each([
    ['fgj', [], null],
    ['fgj', ['mzj', 'gjz'], null],
    ['gjz', [], 'groupCannotLead'],
    ['fgj', ['fgj'], 'leadAlsoSupports'],
    ['none', [], 'unknownDepartment'],
    ['fgj', ['none'], 'unknownDepartment'],
  ])('lead %s with supports %j: %s', (lead, supports, expected) => {
    expect(assignmentProblem({ lead, supports }, kinds)).toBe(expected)
  })
})
