import { describe, expect, it } from 'vitest'
import { pickedFields } from './picked-fields'

const mine = {
  task: '2024-017',
  progress: '我的',
  nextStep: '我的下一步',
  values: { '2024-017-a': { typed: '83' } },
}
const theirs = { progress: '同事的', values: { '2024-017-a': { typed: '86', blank: '' } } }

describe('which of two texts is saved', () => {
  it('passes a form without a conflict through', () => {
    expect(pickedFields(mine)).toEqual(mine)
  })

  it('keeps one’s own where that was picked, and drops what belongs to the choice', () => {
    const pick = { progress: 'mine', values: { '2024-017-a': 'mine' } }
    expect(pickedFields({ ...mine, pick, theirs })).toEqual(mine)
  })

  it('takes the other’s text and figure where those were picked, and leaves the rest', () => {
    const pick = { progress: 'theirs', values: { '2024-017-a': 'theirs' } }
    expect(pickedFields({ ...mine, pick, theirs })).toEqual({ ...mine, ...theirs })
  })

  it.each([
    ['something that is not there', { nextStep: 'theirs' }],
    ['another word', { progress: 'both' }],
    ['no text at all', 'theirs'],
    ['a list', { progress: ['theirs'] }],
  ])('is not fooled by a pick of %s', (_what, pick) => {
    expect(pickedFields({ ...mine, pick, theirs })).toMatchObject({
      progress: '我的',
      nextStep: '我的下一步',
    })
  })
})
