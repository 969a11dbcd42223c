import { describe, expect, it } from 'vitest'
import type { Entered } from './blank'
import type { Plan } from './plan'
import type { QuarterNumber } from './quarter'
import type { PacedTarget } from './target'
import { verdictOfTarget } from './verdict-of-target'

const target = (facts: Partial<PacedTarget>): PacedTarget => ({
  measure: 'flow',
  kind: 'count',
  direction: 'reach',
  bound: 'exact',
  value: '200',
  unit: '台',
  baseline: null,
  ...facts,
})

type Case = { entered: string | Entered | null; quarter: QuarterNumber; plan?: Plan }

const verdict = (facts: Partial<PacedTarget>, { entered, quarter, plan }: Case) =>
  verdictOfTarget({
    target: target(facts),
    entered: typeof entered === 'string' ? { value: entered } : entered,
    quarter: { year: 2024, quarter },
    plan,
  })

const codes = (facts: Partial<PacedTarget>, rows: [QuarterNumber, string, string][], plan?: Plan) =>
  it.each(rows)('quarter %d, %s entered: %s', (quarter, entered, code) => {
    expect(verdict(facts, { entered, quarter, plan })?.code).toBe(code)
  })

describe('flow: 200 lifts', () => {
  codes({}, [
    [1, '0', 'behind'],
    [1, '47', 'behind'],
    [1, '48', 'onPace'],
    [1, '49', 'onPace'],
    [1, '59', 'onPace'],
    [1, '60', 'ahead'],
    [1, '61', 'ahead'],
    [1, '199', 'ahead'],
    [1, '200', 'done'],
    [2, '97', 'behind'],
    [2, '98', 'onPace'],
    [2, '99', 'onPace'],
    [2, '109', 'onPace'],
    [2, '110', 'ahead'],
    [2, '111', 'ahead'],
    [3, '147', 'behind'],
    [3, '148', 'onPace'],
    [3, '149', 'onPace'],
    [3, '159', 'onPace'],
    [3, '160', 'ahead'],
    [3, '161', 'ahead'],
    [3, '201', 'done'],
    [3, '344', 'done'],
    [4, '0', 'behind'],
    [4, '199', 'behind'],
    [4, '199.9', 'behind'],
    [4, '200', 'done'],
    [4, '344', 'done'],
  ])

  it('keeps what it was computed from', () => {
    expect(verdict({}, { entered: '83', quarter: 2 })).toEqual({
      code: 'behind',
      basis: 'paced',
      measure: 'flow',
      ruleVersion: '1',
      quarter: '2024-Q2',
      target: {
        value: '200',
        unit: '台',
        kind: 'count',
        direction: 'reach',
        bound: 'exact',
        baseline: null,
        trend: null,
      },
      value: '83',
      reached: '41.5',
      rounded: false,
      expected: '50',
      planned: false,
      gap: '-8.5',
    })
  })

  it('keeps more than 100 % as it is', () => {
    expect(verdict({}, { entered: '344', quarter: 3 })).toMatchObject({ basis: 'reached', reached: '172' })
  })

  it('at the year’s end says what is missing, and has no band', () => {
    const short = verdict({}, { entered: '199', quarter: 4 })
    expect(short).toMatchObject({ code: 'behind', basis: 'short', missing: '1', reached: '99.5' })
    expect(short).not.toHaveProperty('expected')
  })

  it('takes the plan’s share before the quarter’s', () => {
    const plan = { expected: { 1: '10', 3: '60' } }
    expect(verdict({}, { entered: '20', quarter: 1, plan })).toMatchObject({
      code: 'onPace',
      expected: '10',
      planned: true,
    })
    expect(verdict({}, { entered: '83', quarter: 2, plan })).toMatchObject({ code: 'behind', expected: '50' })
    expect(verdict({}, { entered: '120', quarter: 3, plan })?.code).toBe('onPace')
  })

  it('does not read the plan at the year’s end', () => {
    const plan = { expected: { 4: '80' } } as const
    expect(verdict({}, { entered: '170', quarter: 4, plan })?.code).toBe('behind')
  })
})

describe('flow: ten things or fewer have no pace without a plan', () => {
  it.each([
    ['2', '家', 'notDueYet'],
    ['9', '个', 'notDueYet'],
    ['10', '个', 'notDueYet'],
    ['11', '个', 'behind'],
    ['0.001', '万户', 'notDueYet'],
    ['0.0011', '万户', 'behind'],
    ['8.1', '万平方米', 'behind'],
    ['2', '公里', 'behind'],
    ['10', '万人次', 'behind'],
    ['9', '人次', 'behind'],
    ['3', '亿元', 'behind'],
    ['5', '公顷', 'behind'],
  ])('of %s %s nothing by the second quarter is %s', (value, unit, code) => {
    expect(verdict({ value, unit }, { entered: '0', quarter: 2 })?.code).toBe(code)
  })

  it('counts by the normalised value where one is given', () => {
    const few = (normalised: string) =>
      verdict({ value: '3', unit: '批', normalised }, { entered: '0', quarter: 2 })?.code
    expect([few('10'), few('10.5'), few('30')]).toEqual(['notDueYet', 'behind', 'behind'])
  })

  codes({ value: '2', unit: '家' }, [
    [1, '0', 'notDueYet'],
    [2, '1', 'notDueYet'],
    [3, '2', 'done'],
    [3, '3', 'done'],
    [4, '1', 'behind'],
    [4, '2', 'done'],
  ])

  it('is shown by its own basis', () => {
    expect(verdict({ value: '2', unit: '家' }, { entered: '0', quarter: 2 })).toMatchObject({
      basis: 'tooFew',
      value: '0',
    })
  })

  it('is paced by a plan, and only in the quarters that the plan names', () => {
    const plan = { expected: { 2: '50' } }
    const at = (quarter: QuarterNumber, entered: string) =>
      verdict({ value: '2', unit: '家' }, { entered, quarter, plan })?.code
    expect([at(2, '0'), at(2, '1'), at(1, '0'), at(3, '1')]).toEqual([
      'behind',
      'onPace',
      'notDueYet',
      'notDueYet',
    ])
  })
})

describe('stock: 650 firms, 540 the year before', () => {
  codes({ measure: 'stock', value: '650', unit: '家', baseline: '540' }, [
    [1, '540', 'behind'],
    [1, '566', 'behind'],
    [1, '567', 'onPace'],
    [1, '572', 'onPace'],
    [1, '573', 'ahead'],
    [2, '593', 'behind'],
    [2, '594', 'onPace'],
    [2, '600', 'onPace'],
    [2, '601', 'ahead'],
    [3, '500', 'behind'],
    [3, '621', 'behind'],
    [3, '622', 'onPace'],
    [3, '628', 'ahead'],
    [3, '640', 'ahead'],
    [3, '650', 'ahead'],
    [3, '700', 'ahead'],
    [4, '649', 'behind'],
    [4, '650', 'done'],
  ])

  it('shows the share of the increase', () => {
    const facts = { measure: 'stock', value: '650', unit: '家', baseline: '540' } as const
    expect(verdict(facts, { entered: '540', quarter: 1 })).toMatchObject({ reached: '0', gap: '-25' })
    expect(verdict(facts, { entered: '640', quarter: 3 })).toMatchObject({
      reached: '90.9',
      rounded: true,
      gap: '15.9',
    })
    expect(verdict(facts, { entered: '649', quarter: 4 })).toMatchObject({ basis: 'short', missing: '1' })
  })

  it('goes down as well as up', () => {
    const facts = {
      measure: 'stock',
      value: '30',
      unit: '微克',
      baseline: '40',
      direction: 'within',
    } as const
    expect(verdict(facts, { entered: '35', quarter: 2 })).toMatchObject({ code: 'onPace', reached: '50' })
    expect(verdict(facts, { entered: '41', quarter: 2 })).toMatchObject({ code: 'behind', reached: '-10' })
    expect(verdict(facts, { entered: '30', quarter: 4 })?.code).toBe('done')
    expect(verdict(facts, { entered: '31', quarter: 4 })).toMatchObject({ code: 'behind', missing: '1' })
  })

  describe('without a baseline, or with the target for one', () => {
    const rows: [QuarterNumber, string, string][] = [
      [1, '100', 'notDueYet'],
      [3, '649', 'notDueYet'],
      [3, '650', 'notDueYet'],
      [4, '649', 'behind'],
      [4, '650', 'done'],
    ]
    codes({ measure: 'stock', value: '650', unit: '家' }, rows)
    codes({ measure: 'stock', value: '650', unit: '家', baseline: '650' }, rows)

    it('has its own basis', () => {
      expect(verdict({ measure: 'stock', value: '650' }, { entered: '649', quarter: 4 })).toMatchObject({
        basis: 'noBaseline',
        missing: '1',
      })
    })
  })
})

describe('rate: growth of 5 %', () => {
  const growth = {
    measure: 'rate',
    kind: 'growthRate',
    direction: 'increase',
    value: '5',
    unit: '%',
  } as const
  codes(growth, [
    [1, '5.3', 'onPace'],
    [1, '5', 'onPace'],
    [1, '4.9', 'behind'],
    [2, '-1.2', 'behind'],
    [3, '60', 'onPace'],
    [4, '4.9', 'behind'],
    [4, '5', 'done'],
    [4, '5.1', 'done'],
  ])

  it.each([
    [1, '5.3', { gap: '0.3' }],
    [1, '5', { gap: '0' }],
    [1, '4.9', { gap: '-0.1', missing: '0.1' }],
    [4, '-1', { gap: '-6', missing: '6' }],
  ] as const)('quarter %d, %s: in points', (quarter, entered, sum) => {
    expect(verdict(growth, { entered, quarter })).toMatchObject({ basis: 'rate', ...sum })
  })

  codes({ ...growth, bound: 'atMost' }, [
    [2, '5', 'onPace'],
    [2, '5.1', 'behind'],
    [4, '4', 'done'],
  ])
})

describe('level: a coverage of 45 %', () => {
  const level = { measure: 'level', kind: 'ratio', value: '45', unit: '%' } as const
  codes(level, [
    [1, '0', 'notDueYet'],
    [2, '44.9', 'notDueYet'],
    [2, '45', 'onPace'],
    [3, '46', 'onPace'],
    [4, '44.9', 'behind'],
    [4, '45', 'done'],
    [4, '45.1', 'done'],
  ])

  it.each([
    [2, '43', '2'],
    [4, '44.5', '0.5'],
  ] as const)('quarter %d, %s: %s missing', (quarter, entered, missing) => {
    expect(verdict(level, { entered, quarter })).toMatchObject({ basis: 'level', missing })
  })

  it('reached, nothing is missing', () => {
    expect(verdict(level, { entered: '45', quarter: 2 })).not.toHaveProperty('missing')
  })
})

describe('cap: 26000 at most', () => {
  const cap = { measure: 'cap', value: '26000', unit: '人' } as const
  const rows: [QuarterNumber, string, string][] = [
    [1, '25999', 'onPace'],
    [2, '26000', 'onPace'],
    [3, '26001', 'behind'],
    [4, '26000', 'done'],
    [4, '26001', 'behind'],
  ]
  codes(cap, rows)
  codes({ ...cap, direction: 'within', bound: 'atMost' }, rows)

  it('says what is over', () => {
    expect(verdict(cap, { entered: '26100', quarter: 2 })).toMatchObject({ basis: 'cap', missing: '100' })
  })
})

describe('external: handed down', () => {
  it.each([1, 2, 3, 4] as const)('without a value it is not due yet, quarter %d', (quarter) => {
    const facts = { measure: 'external', value: null, unit: '' } as const
    const awaiting = { code: 'notDueYet', basis: 'awaitingTarget', measure: 'external' }
    expect(verdict(facts, { entered: null, quarter })).toMatchObject({ ...awaiting, value: null })
    expect(verdict(facts, { entered: '5000', quarter })).toMatchObject({ ...awaiting, value: '5000' })
  })

  it.each([
    ['flow', '9000', 'onPace'],
    ['cap', '9000', 'onPace'],
    ['cap', '21000', 'behind'],
    ['rate', '21000', 'onPace'],
    ['rate', '9000', 'behind'],
    [null, '9000', 'onPace'],
  ] as const)('with a value it counts as %s', (becomes, entered, code) => {
    const facts = { measure: 'external', becomes, value: '18000', unit: '个' } as const
    const found = verdict(facts, { entered, quarter: 2 })
    expect(found).toMatchObject({ code, measure: becomes ?? 'flow' })
  })
})

describe('node: done once', () => {
  const node = { measure: 'node', kind: 'milestone', value: null, unit: '' } as const
  const plan = (...dues: [QuarterNumber, boolean | null][]): Plan => ({
    milestones: dues.map(([due, met]) => ({ due, met })),
  })

  it.each([
    [1, '0', undefined, 'notDueYet'],
    [3, '0', undefined, 'notDueYet'],
    [4, '0', undefined, 'behind'],
    [1, '1', undefined, 'done'],
    [4, '1', undefined, 'done'],
    [1, '0', plan([4, null]), 'notDueYet'],
    [3, '0', plan([4, null]), 'notDueYet'],
    [4, '0', plan([4, null]), 'behind'],
    [2, '0', plan([2, null]), 'behind'],
    [2, '0', plan([2, true], [4, null]), 'onPace'],
    [3, '0', plan([2, true], [4, null]), 'onPace'],
    [3, '0', plan([2, true], [3, false]), 'behind'],
    [2, '0', plan([2, false], [4, null]), 'behind'],
    [4, '0', plan([2, true], [4, true]), 'behind'],
    [2, '1', plan([2, false]), 'done'],
  ] as const)('quarter %d, entered %s, plan %j: %s', (quarter, entered, given, code) => {
    expect(verdict(node, { entered, quarter, plan: given })).toMatchObject({ code, basis: 'node' })
  })

  it.each([
    [1, plan([4, null]), 4],
    [2, plan([2, true], [4, null]), 2],
    [3, plan([2, true], [4, null]), 2],
    [1, plan([2, true], [4, null]), 2],
  ] as const)('quarter %d names the milestone of %j', (quarter, given, due) => {
    expect(verdict(node, { entered: '0', quarter, plan: given })?.due).toBe(due)
  })

  it.each([
    [1, undefined, 'notDueYet'],
    [1, plan([2, null]), 'notDueYet'],
    [2, plan([2, null]), undefined],
    [4, undefined, undefined],
  ] as const)('nothing entered in quarter %d, plan %j: %s', (quarter, given, code) => {
    expect(verdict(node, { entered: null, quarter, plan: given })?.code).toBe(code)
  })
})

describe('nothing to compute', () => {
  it('a qualitative target has no verdict', () => {
    expect(verdict({ measure: 'none', value: null }, { entered: '1', quarter: 4 })).toBeNull()
  })

  it.each(['flow', 'stock', 'rate', 'level', 'cap'] as const)('%s without an entered value', (measure) => {
    expect(verdict({ measure }, { entered: null, quarter: 2 })).toBeNull()
  })

  it.each(['flow', 'stock', 'rate', 'level', 'cap'] as const)('%s without a target value', (measure) => {
    expect(verdict({ measure, value: null }, { entered: '5', quarter: 2 })).toBeNull()
  })

  it.each(['flow', 'stock', 'rate', 'level', 'cap', 'external', 'node'] as const)(
    '%s with a blank is neither zero nor failure',
    (measure) => {
      const entered = { blank: 'notAvailable', reason: '统计数据尚未发布' } as const
      expect(verdict({ measure }, { entered, quarter: 4 })).toBeNull()
    },
  )
})
