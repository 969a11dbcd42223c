import fc from 'fast-check'
import { expect, it } from 'vitest'
import { GENESIS, linkHash } from '@/db/event-chain'
import { followChain } from './event-chain.mjs'

type Body = Record<string, unknown> | null
type Row = ReturnType<typeof rowOf>

const rowOf = (seq: number, before: Body, after: Body) => ({
  seq,
  format: 1,
  at: 1_700_000_000_000_000 + seq,
  action: ['entry.saved', 'window.opened', 'account.disabled'][seq % 3] ?? '',
  actorId: seq % 4 === 0 ? null : `account ${seq % 4}`,
  actorRole: 'administrator',
  actorDepartment: null,
  address: 'abc',
  subjectType: 'entry',
  subjectId: `subject ${seq}`,
  before,
  after,
  reason: seq % 5 === 0 ? '汛期\n延期 é' : null,
  success: seq % 7 !== 0,
  hash: '',
})

/** A true chain by the portal's own code: the two were written apart and must agree. */
function chainOf(bodies: [Body, Body][]): Row[] {
  let previous = GENESIS
  return bodies.map(([before, after], index) => {
    const row = rowOf(index + 1, before, after)
    const { seq, hash: _, ...event } = row
    previous = linkHash(previous, seq, event)
    return { ...row, hash: previous }
  })
}

const text = fc.string({ unit: 'grapheme' }).filter((one) => one.isWellFormed())
const body = fc.option(
  fc.dictionary(text, fc.oneof(text, fc.integer(), fc.boolean(), fc.constant(null), fc.array(text))),
)
const chains = fc.array(fc.tuple(body, body), { minLength: 2, maxLength: 12 }).map(chainOf)

it('agrees with what the portal writes, whatever stands in it', async () => {
  await fc.assert(
    fc.asyncProperty(chains, async (rows) => {
      expect(await followChain(rows)).toEqual({ size: rows.length, hash: rows.at(-1)?.hash, fault: null })
    }),
  )
})

const FIELDS = Object.keys(rowOf(1, null, null)) as (keyof Row)[]

/** One alteration of a log: a field of a row, a row removed, inserted, or put elsewhere. */
const alterations = (rows: Row[]) => {
  const place = fc.nat(rows.length - 1)
  return fc.oneof(
    fc.tuple(fc.constant('flip' as const), place, fc.constantFrom(...FIELDS)),
    fc.tuple(fc.constant('delete' as const), fc.nat(rows.length - 2)),
    fc.tuple(fc.constant('insert' as const), fc.nat(rows.length)),
    fc.tuple(fc.constant('swap' as const), fc.nat(rows.length - 2)),
  )
}
type Alteration = typeof alterations extends (rows: Row[]) => fc.Arbitrary<infer A> ? A : never

function altered(rows: Row[], [kind, at, field]: Alteration): Row[] {
  const copy = structuredClone(rows)
  const row = copy[at] ?? copy.at(-1)
  if (!row) return copy
  if (kind === 'flip') copy[at] = { ...row, [field as keyof Row]: flipped(row[field as keyof Row]) }
  if (kind === 'delete') copy.splice(at, 1)
  if (kind === 'insert') copy.splice(at, 0, { ...row, reason: 'inserted' })
  if (kind === 'swap') copy.splice(at, 2, ...copy.slice(at, at + 2).reverse())
  return copy
}

function flipped(value: Row[keyof Row]): unknown {
  if (typeof value === 'boolean') return !value
  if (typeof value === 'number') return value + 1
  return typeof value === 'string' ? `${value}x` : { 'was null': value === null }
}

it('finds each of a thousand alterations (security.md, row 18)', async () => {
  const cases = chains.chain((rows) => fc.tuple(fc.constant(rows), alterations(rows)))
  await fc.assert(
    fc.asyncProperty(cases, async ([rows, alteration]) => {
      const { fault, size } = await followChain(altered(rows, alteration))
      expect(fault, JSON.stringify(alteration)).not.toBeNull()
      expect(size).toBeLessThanOrEqual(alteration[1])
    }),
    { numRuns: 1000 },
  )
})

it('sees a cut or rewritten log only against a head that was noted outside', async () => {
  const rows = chainOf([
    [null, { a: 1 }],
    [null, { b: 2 }],
    [null, { c: 3 }],
  ])
  const noted = { size: 3, hash: rows[2]?.hash ?? '' }
  const cut = rows.slice(0, 2)
  expect((await followChain(cut)).fault).toBeNull()
  expect((await followChain(cut, noted)).fault).toEqual({ seq: 3, what: 'shortened' })
  const rewritten = chainOf([
    [null, { a: 1 }],
    [null, { b: 9 }],
    [null, { c: 3 }],
    [null, null],
  ])
  expect((await followChain(rewritten)).fault).toBeNull()
  expect((await followChain(rewritten, noted)).fault).toEqual({ seq: 3, what: 'rewritten' })
  expect((await followChain([...rows], noted)).fault).toBeNull()
})

it('takes an empty log as whole', async () => {
  expect(await followChain([])).toEqual({ size: 0, hash: GENESIS, fault: null })
})
