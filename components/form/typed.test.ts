import { describe, expect, it } from 'vitest'
import type { FormState } from '@/lib/form-state'
import { codeAt, textAt, tickedAt, typedAt } from './typed'

const idle: FormState = { status: 'idle' }
const problem: FormState = {
  status: 'problem',
  problem: { kind: 'invalid', fields: { login: 'taken' } },
  typed: { login: 'fgj', supports: 'a', many: ['a', 'b'], values: { '2024-017-a': { typed: '83台' } } },
}

describe('what a form shows again', () => {
  it('reaches into nested fields by dots', () => {
    expect(typedAt(problem, 'values.2024-017-a.typed')).toBe('83台')
    expect(typedAt(problem, 'values.none.typed')).toBeUndefined()
    expect(typedAt(problem, 'login.deeper')).toBeUndefined()
  })

  it('prefers what was typed to what the page gave, also when it was emptied', () => {
    expect(textAt(idle, 'login', 'given')).toBe('given')
    expect(textAt(problem, 'login', 'given')).toBe('fgj')
    expect(textAt({ ...problem, typed: { login: '' } }, 'login', 'given')).toBe('')
  })

  it('takes one box, several and none as lists; none stays none after a problem', () => {
    expect(tickedAt(idle, 'supports', ['x'])).toEqual(['x'])
    expect(tickedAt(problem, 'supports', ['x'])).toEqual(['a'])
    expect(tickedAt(problem, 'many')).toEqual(['a', 'b'])
    expect(tickedAt(problem, 'absent', ['x'])).toEqual([])
  })

  it('gives the code of a wrong field alone', () => {
    expect(codeAt(problem, 'login')).toBe('taken')
    expect(codeAt(problem, 'many')).toBeUndefined()
    expect(codeAt(idle, 'login')).toBeUndefined()
  })
})
