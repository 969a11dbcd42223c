import { expect, it } from 'vitest'
import { ROLES } from './actor'
import { mustEnrol } from './must-enrol'
import { VERBS } from './permissions'

it.each(VERBS)('%s', (verb) => {
  const isOpen = verb === 'account.own' || verb === 'session.end'
  for (const role of ROLES)
    for (const secondFactor of [true, false, undefined])
      for (const isRequired of [true, false]) {
        const expected = isRequired && role === 'administrator' && !secondFactor && !isOpen
        expect(mustEnrol({ actor: { role }, secondFactor }, verb, isRequired)).toBe(expected)
      }
})
