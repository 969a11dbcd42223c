// An administrator says which figure of the next year's report settles a target; the text itself does not (domain.md, Words).
import 'server-only'
import { answeringResults, resultById } from '@/db/reads/results'
import { targetInForce } from '@/db/reads/target-version'
import { setAnswer } from '@/db/writes/results'
import { NO_FACTS } from '@/lib/domain/permissions'
import { attachResultInput } from '@/lib/inputs/target'
import { defineCommand, done, refused } from './define-command'

export const attachResult = defineCommand({
  verb: 'target.settle',
  input: attachResultInput,
  load: async ({ tx, input }) => {
    const found = await targetInForce(tx, input.target)
    return found && { subject: found, facts: NO_FACTS }
  },
  work: async ({ tx, input }, { target, task }) => {
    const before = (await answeringResults(tx, target.id)).map(({ id }) => id)
    if (before.join() !== (input.seen ?? ''))
      return refused({ kind: 'stale', current: { result: before[0] ?? null } })
    if (before.join() === input.result) return refused({ kind: 'refused', because: 'nothingChanged' })
    const result = input.result === '' ? null : await resultById(tx, input.result)
    if (input.result !== '' && result?.year !== Number(task.id.slice(0, 4)))
      return refused({ kind: 'invalid', fields: { result: 'choose' } })
    await setAnswer(tx, target.id, result?.id ?? null)
    return done(
      { task: task.id, target: target.id },
      {
        action: 'target.settled',
        subjectType: 'target',
        subjectId: target.id,
        before: { result: before[0] ?? null },
        after: { result: result?.id ?? null },
      },
    )
  },
})
