// The hash of one link of the event chain (security.md, "Audit chain design").
import { createHash } from 'node:crypto'
import { canonicalJson, type EventRecord } from '@/lib/domain/event'

/** What stands before the first event. */
export const GENESIS = '0'.repeat(64)

/** SHA-256(0x00 ‖ previous hash ‖ sequence ‖ canonical event), in hex. */
export function linkHash(previous: string, seq: number, event: EventRecord): string {
  return createHash('sha256')
    .update(Buffer.from([0]))
    .update(Buffer.from(previous, 'hex'))
    .update(`${seq}\n`)
    .update(canonicalJson(event))
    .digest('hex')
}
