import { describe, expect, it } from 'vitest'
import { fillShape } from './address-shape'

describe('a path of a shape', () => {
  it.each([
    ['/', '/', {}],
    ['/tasks', '/tasks/', {}],
    ['/tasks/[year]/[code]', '/tasks/2024/017', { year: '2024', code: '017' }],
    ['/tasks/[year]', '/tasks/', null],
    ['/tasks/[year]', '/tasks/2024/017', null],
    ['/tasks/[year]', '/reports/2024', null],
  ])('%s is filled by %s', (shape, path, params) => {
    expect(fillShape(shape, path)).toEqual(params)
  })
})
