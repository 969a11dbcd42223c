// A supporting department hands its paragraph to the lead, while the lead's entry may be written.
import 'server-only'
import { contributionsTo } from '@/db/reads/contributions'
import { entrySubject } from '@/db/reads/entry-subject'
import { addContribution } from '@/db/writes/contributions'
import { printQuarter } from '@/lib/domain/quarter'
import { contributeInput } from '@/lib/inputs/contribution'
import { defineCommand, done, refused } from './define-command'
import { entryFacts, writableNow } from './entry-step'

export const contribute = defineCommand({
  verb: 'entry.contribute',
  input: contributeInput,
  load: async ({ tx, actor, input }) => {
    const subject = await entrySubject(tx, input.task, input.quarter)
    return subject && { subject, facts: entryFacts(subject, actor) }
  },
  work: async ({ tx, now, actor, input }, subject) => {
    const { departmentId } = actor
    // A department that handed the task over may still read what it made; it has nothing to add.
    if (departmentId === null || !subject.supportIds.includes(departmentId))
      return refused({ kind: 'notFound' })
    const shut = writableNow(subject, now)
    if (shut) return refused(shut)
    const all = await contributionsTo(input.task, input.quarter, tx)
    const newest = all.find((one) => one.departmentId === departmentId)
    const number = (newest?.number ?? 0) + 1
    if (input.seen !== number - 1) return refused({ kind: 'stale', current: newest ?? null })
    const { progress, problem } = input
    const place = { taskId: input.task, ...input.quarter, departmentId, number }
    const written = { progress, problem, writtenBy: actor.accountId, writtenAt: now }
    if (!(await addContribution(tx, { ...place, ...written })))
      return refused({ kind: 'stale', current: null })
    return done(
      { number },
      {
        action: 'entry.contributed',
        subjectType: 'task',
        subjectId: input.task,
        after: { quarter: printQuarter(input.quarter), contribution: number },
      },
    )
  },
})
