// The chain of the event log, recomputed. Written from its description (SECURITY.md) and sharing no code with the portal, so
// that a fault there is not repeated here.
import { createHash } from 'node:crypto'

const GENESIS = '0'.repeat(64)
const FIELDS = [
  ...['format', 'at', 'action', 'actorId', 'actorRole', 'actorDepartment', 'address'],
  ...['subjectType', 'subjectId', 'before', 'after', 'reason', 'success'],
]

/**
 * Follows the chain from the first event to the last.
 * @param {AsyncIterable<object> | Iterable<object>} rows in the order of `seq`; each field of an event under its name, `at` in
 *   microseconds, and `seq` and `hash`
 * @param {{ size: number, hash: string }} [noted] a head that was written down outside at some time
 * @returns {Promise<{ size: number, hash: string, fault: null | { seq: number, what: 'missing' | 'changed' | 'shortened' | 'rewritten' } }>}
 */
export async function followChain(rows, noted) {
  let head = { size: 0, hash: GENESIS }
  for await (const row of rows) {
    const what = faultOf(row, head) ?? notedFault(row, noted)
    if (what) return { ...head, fault: { seq: head.size + 1, what } }
    head = { size: row.seq, hash: row.hash }
  }
  const isShort = noted && noted.size > head.size
  return { ...head, fault: isShort ? { seq: head.size + 1, what: 'shortened' } : null }
}

function faultOf(row, { size, hash }) {
  if (row.seq !== size + 1) return 'missing'
  return row.hash === linkHash(hash, row) ? null : 'changed'
}

function notedFault(row, noted) {
  return noted?.size === row.seq && noted.hash !== row.hash ? 'rewritten' : null
}

/** SHA-256 of a zero byte, the previous hash, the sequence number with a line feed, and the event as canonical JSON. */
function linkHash(previous, row) {
  const event = Object.fromEntries(FIELDS.map((field) => [field, row[field]]))
  const start = Buffer.concat([Buffer.of(0), Buffer.from(previous, 'hex')])
  return createHash('sha256')
    .update(start)
    .update(`${row.seq}\n${canonical(event)}`)
    .digest('hex')
}

/** Keys in the order of their UTF-16 units at every depth, texts composed (NFC), no white space. */
function canonical(value) {
  if (Array.isArray(value)) return `[${value.map(canonical).join()}]`
  if (typeof value === 'string') return JSON.stringify(value.normalize('NFC'))
  if (value === null || typeof value !== 'object') return JSON.stringify(value ?? null)
  const keys = Object.keys(value).sort()
  return `{${keys.map((key) => `${JSON.stringify(key)}:${canonical(value[key])}`).join()}}`
}
