import { describe, expect, it } from 'vitest'
import { formFields } from './form-fields'

const form = (...pairs: [string, string][]) => {
  const made = new FormData()
  for (const [name, value] of pairs) made.append(name, value)
  return made
}

describe('formFields', () => {
  it('nests by dots, lists what was sent several times, and leaves out what is not ours', () => {
    const sent = form(
      ['task', '2024-017'],
      ['values.2024-017-a.typed', '83'],
      ['values.2024-017-a.blank', ''],
      ['tasks', '2024-001'],
      ['tasks', '2024-002'],
      ['$ACTION_REF_1', ''],
    )
    sent.append('file', new Blob(['x']), 'x.txt')
    expect(formFields(sent)).toEqual({
      task: '2024-017',
      values: { '2024-017-a': { typed: '83', blank: '' } },
      tasks: ['2024-001', '2024-002'],
    })
  })

  it.each([
    '__proto__',
    'constructor',
    'prototype',
    'values.__proto__.x',
    'a.constructor.prototype.polluted',
  ])('drops the name %s', (name) => {
    expect(formFields(form([name, 'yes']))).toEqual({})
    expect(({} as { polluted?: string; x?: string }).polluted).toBeUndefined()
  })

  it.each(['toString', 'hasOwnProperty', 'valueOf', '__defineGetter__'])(
    'takes %s as a name like any',
    (name) => {
      const fields = formFields(form([`${name}.inner`, '1'], ['x', '2']))
      expect(Object.keys(fields)).toEqual([name, 'x'])
      expect(Object.getPrototypeOf(fields)).toBe(Object.prototype)
    },
  )

  it('drops names that are nested deeper, or longer, than any of ours', () => {
    expect(formFields(form(['a.'.repeat(400_000), '1'], ['b'.repeat(500_000), '2'], ['c', '3']))).toEqual({
      c: '3',
    })
  })

  it('reads only the first of very many', () => {
    const names = Array.from({ length: 10_000 }, (_, index): [string, string] => [`f${index}`, ''])
    expect(Object.keys(formFields(form(...names)))).toHaveLength(2000)
  })
})
