// The lead department asks for more time, with a reason and a day (延期申请), and may take the request back.
import 'server-only'
import { randomUUID } from 'node:crypto'
import { extensionById, waitingRequest } from '@/db/reads/extensions'
import { endRequest, insertExtension } from '@/db/writes/extensions'
import { NO_FACTS } from '@/lib/domain/permissions'
import { extensionInput, requestExtensionInput } from '@/lib/inputs/extension'
import { defineCommand, done, refused } from './define-command'
import { entryFacts } from './entry-step'
import { extensionTold, grantAt, placeOfRow, subjectAt, writerOf } from './extension-step'

export const requestExtension = defineCommand({
  verb: 'entry.requestExtension',
  input: requestExtensionInput,
  load: async ({ tx, actor, input }) => {
    const subject = await subjectAt({ tx }, { taskId: input.task, quarter: input.quarter })
    return subject && { subject, facts: entryFacts(subject, actor) }
  },
  work: async ({ tx, now, actor, input }, subject) => {
    const { until: wantedUntil, reason } = input
    const asked = grantAt(subject, wantedUntil, now)
    if ('problem' in asked) return refused(asked.problem)
    const departmentId = writerOf(subject)
    if (!departmentId) return refused({ kind: 'notFound' })
    const place = { taskId: subject.taskId, quarter: subject.quarter }
    if (await waitingRequest(tx, place.taskId, place.quarter))
      return refused({ kind: 'refused', because: 'requestWaits' })
    const id = randomUUID()
    await insertExtension(tx, {
      ...{ id, taskId: place.taskId, ...place.quarter, departmentId, kind: asked.kind, state: 'requested' },
      ...{ reason, wantedUntil, requestedBy: actor.accountId, requestedAt: now },
    })
    const after = { permission: asked.kind, wantedUntil: wantedUntil.toISOString() }
    return done({ extension: id }, extensionTold('extension.requested', { id, place, after, reason }))
  },
})

export const withdrawExtension = defineCommand({
  verb: 'entry.requestExtension',
  input: extensionInput,
  load: async ({ tx, actor, input }) => {
    const row = await extensionById(tx, input.extension)
    const leads = row !== null && row.departmentId === actor.departmentId
    return row && { subject: row, facts: { ...NO_FACTS, leads } }
  },
  work: async ({ tx }, row) => {
    if (!(await endRequest(tx, row.id, { state: 'withdrawn' })))
      return refused({ kind: 'refused', because: 'requestDecided' })
    const told = { id: row.id, place: placeOfRow(row), after: {} }
    return done({ extension: row.id }, extensionTold('extension.withdrawn', told))
  },
})
