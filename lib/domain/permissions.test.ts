import { describe, expect, it } from 'vitest'
import type { Role } from './actor'
import { type Facts, may, NO_FACTS, VERBS, type Verb } from './permissions'

type Column = Role | 'anonymous'

// The table as domain.md tells it, written a second time as predicates over the facts.
const yes = () => true
const EXPECTED: Record<Verb, Partial<Record<Role, (facts: Facts) => boolean>>> = {
  'entry.read': { department: (facts) => facts.leads || facts.supports, administrator: yes },
  'entry.save': { department: (facts) => facts.leads },
  'entry.submit': { department: (facts) => facts.leads },
  'entry.signOff': { department: (facts) => facts.leads && facts.reviews && !facts.wroteNewest },
  'entry.sendBack': { department: (facts) => facts.leads && facts.reviews && !facts.wroteNewest },
  'entry.withdraw': { department: (facts) => facts.leads },
  'entry.correct': { department: (facts) => facts.leads },
  'entry.abandon': { department: (facts) => facts.leads },
  'entry.requestExtension': { department: (facts) => facts.leads },
  'entry.return': { administrator: (facts) => !facts.wrote },
  'entry.approve': { administrator: (facts) => !facts.wrote },
  'entry.contribute': { department: (facts) => facts.supports },
  'entry.readHistory': { department: (facts) => facts.leads, administrator: yes },
  'department.read': { department: yes, administrator: yes },
  'department.setSignOff': { department: (facts) => facts.reviews, administrator: yes },
  'verification.record': { administrator: (facts) => !facts.wrote },
  'plan.read': { department: (facts) => facts.leads || facts.supports, administrator: yes },
  'plan.submit': { department: (facts) => facts.leads },
  'plan.withdraw': { department: (facts) => facts.leads },
  'plan.return': { administrator: (facts) => !facts.wrote },
  'plan.approve': { administrator: (facts) => !facts.wrote },
  'workbench.read': { department: yes },
  'review.read': { administrator: yes },
  'window.open': { administrator: yes },
  'window.extend': { administrator: yes },
  'window.read': { department: yes, administrator: yes },
  'calendar.enter': { administrator: yes },
  'extension.decide': { administrator: yes },
  'notice.send': { administrator: yes },
  'notice.read': { department: (facts) => facts.leads, administrator: yes },
  'notice.acknowledge': { department: (facts) => facts.leads },
  'assignment.decide': { administrator: yes },
  'assignment.read': { administrator: yes },
  'task.change': { administrator: yes },
  'task.read': { administrator: yes },
  'target.set': { administrator: yes },
  'target.settle': { administrator: yes },
  'account.create': { administrator: yes },
  'account.invite': { administrator: (facts) => !facts.self },
  'account.disable': { administrator: (facts) => !facts.self },
  'account.enable': { administrator: yes },
  'account.change': { administrator: (facts) => !facts.self },
  'account.handOver': { administrator: (facts) => !facts.self },
  'account.resetFactor': { administrator: (facts) => !facts.self },
  'account.own': { department: yes, administrator: yes },
  'account.read': { administrator: yes },
  'event.read': { administrator: yes },
  'report.readDrafts': { administrator: yes },
  'report.draft': { administrator: yes },
  'report.correct': { administrator: yes },
  'report.publish': { administrator: yes },
  'report.discard': { administrator: yes },
  'session.end': { department: yes, administrator: yes },
}

const bits = [false, true]
const NAMES = Object.keys(NO_FACTS) as (keyof Facts)[]
const allFacts: Facts[] = NAMES.reduce<Facts[]>(
  (all, name) => all.flatMap((facts) => bits.map((bit) => ({ ...facts, [name]: bit }))),
  [NO_FACTS],
)
const columns: Column[] = ['anonymous', 'department', 'administrator']
const cells = VERBS.flatMap((verb) => columns.map((column) => ({ verb, column })))

describe('every verb × role, over all conditions', () => {
  it.each(cells)('$verb by $column', ({ verb, column }) => {
    for (const facts of allFacts) {
      const actor = column === 'anonymous' ? null : { role: column }
      const expected = column !== 'anonymous' && Boolean(EXPECTED[verb][column]?.(facts))
      expect(may(actor, verb, facts).allowed, JSON.stringify(facts)).toBe(expected)
    }
  })
})

describe('a refusal says why', () => {
  const facts = { ...NO_FACTS, wrote: true, self: true }
  const insider = { ...NO_FACTS, leads: true, reviews: true, wroteNewest: true }
  it.each([
    [null, 'entry.approve', 'notYourRole'],
    [{ role: 'department' }, 'entry.approve', 'notYourRole'],
    [{ role: 'department' }, 'entry.save', 'otherDepartment'],
    [{ role: 'administrator' }, 'entry.approve', 'ownWork'],
    [{ role: 'administrator' }, 'account.disable', 'ownAccount'],
  ] as const)('%o %s: %s', (actor, verb, because) => {
    expect(may(actor, verb, facts)).toEqual({ allowed: false, because })
  })

  it('to a 审核人 of another kind: not one, or of the own version', () => {
    const department = { role: 'department' } as const
    const clerk = { ...insider, reviews: false }
    expect(may(department, 'entry.signOff', clerk)).toEqual({ allowed: false, because: 'notReviewer' })
    expect(may(department, 'entry.signOff', insider)).toEqual({ allowed: false, because: 'ownVersion' })
  })
})
