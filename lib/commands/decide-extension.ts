// An administrator grants more time, asked for or not, until a day; or refuses it with a reason.
// What is granted by the due moment is an extension (延期), what comes later a permission to make up late (补报).
import 'server-only'
import { randomUUID } from 'node:crypto'
import type { Tx } from '@/db/client'
import { extensionById, waitingRequest } from '@/db/reads/extensions'
import { endRequest, insertExtension } from '@/db/writes/extensions'
import { NO_FACTS } from '@/lib/domain/permissions'
import { grantExtensionInput, refuseExtensionInput, requestExtensionInput } from '@/lib/inputs/extension'
import { defineCommand, done, refused } from './define-command'
import { extensionTold, grantAt, placeOfRow, subjectAt, writerOf } from './extension-step'

const DECIDED = { kind: 'refused', because: 'requestDecided' } as const

async function loadRequest({ tx, input }: { tx: Tx; input: { extension: string } }) {
  const row = await extensionById(tx, input.extension)
  return row && { subject: row, facts: NO_FACTS }
}

export const grantExtension = defineCommand({
  verb: 'extension.decide',
  input: grantExtensionInput,
  load: loadRequest,
  work: async ({ tx, now, actor, input }, row) => {
    const { until, reason } = input
    if (row.state !== 'requested') return refused(DECIDED)
    const place = placeOfRow(row)
    const subject = await subjectAt({ tx }, place)
    if (!subject) return refused({ kind: 'notFound' })
    const grant = grantAt(subject, until, now)
    if ('problem' in grant) return refused(grant.problem)
    const decided = { decidedBy: actor.accountId, decidedAt: now, decisionReason: reason || null }
    if (!(await endRequest(tx, row.id, { state: 'granted', kind: grant.kind, until, ...decided })))
      return refused(DECIDED)
    const after = { permission: grant.kind, until: until.toISOString() }
    const told = { id: row.id, place, after, reason: reason || undefined }
    return done({ extension: row.id, ...grant }, extensionTold('extension.granted', told))
  },
})

export const refuseExtension = defineCommand({
  verb: 'extension.decide',
  input: refuseExtensionInput,
  load: loadRequest,
  work: async ({ tx, now, actor, input }, row) => {
    const decided = { decidedBy: actor.accountId, decidedAt: now, decisionReason: input.reason }
    if (!(await endRequest(tx, row.id, { state: 'refused', ...decided }))) return refused(DECIDED)
    const told = { id: row.id, place: placeOfRow(row), after: {}, reason: input.reason }
    return done({ extension: row.id }, extensionTold('extension.refused', told))
  },
})

/** Nobody asked: an administrator opens the quarter of one task again by themselves. */
export const grantUnasked = defineCommand({
  verb: 'extension.decide',
  input: requestExtensionInput,
  load: async ({ tx, input }) => {
    const subject = await subjectAt({ tx }, { taskId: input.task, quarter: input.quarter })
    return subject && { subject, facts: NO_FACTS }
  },
  work: async ({ tx, now, actor, input }, subject) => {
    const { until, reason } = input
    const place = { taskId: subject.taskId, quarter: subject.quarter }
    const grant = grantAt(subject, until, now)
    if ('problem' in grant) return refused(grant.problem)
    const departmentId = writerOf(subject)
    if (!departmentId) return refused({ kind: 'refused', because: 'noLead' })
    if (await waitingRequest(tx, place.taskId, place.quarter))
      return refused({ kind: 'refused', because: 'requestWaits' })
    const id = randomUUID()
    const decided = { decidedBy: actor.accountId, decidedAt: now, decisionReason: reason }
    await insertExtension(tx, {
      ...{ id, taskId: place.taskId, ...place.quarter, departmentId, kind: grant.kind, state: 'granted' },
      ...{ reason, wantedUntil: until, until, requestedBy: null, requestedAt: now, ...decided },
    })
    const after = { permission: grant.kind, until: until.toISOString() }
    return done({ extension: id, ...grant }, extensionTold('extension.granted', { id, place, after, reason }))
  },
})
