import { expect, test } from 'vitest'
import { shippedDepartments } from '../report-2024'

const departments = shippedDepartments()

test('53 departments, each with a slug and a name of its own', () => {
  expect(departments).toHaveLength(53)
  expect(departments.filter(({ id }) => !/^[a-z]{2,6}$/.test(id))).toEqual([])
  expect(new Set(departments.map(({ id }) => id)).size).toBe(53)
  expect(new Set(departments.map(({ names }) => names[0]?.name)).size).toBe(53)
  expect(departments.every(({ names }) => names.length === 1 && names[0]?.from === null)).toBe(true)
})

test('all streets together are a group, and the only one', () => {
  expect(departments.filter(({ group }) => group).map(({ names }) => names[0]?.name)).toEqual(['各街镇'])
})
