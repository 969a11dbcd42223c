// An administrator enters what was handed down, or changes what was promised: a new version, with document and reason.
import 'server-only'
import type { z } from 'zod'
import { type TargetInForce, targetInForce } from '@/db/reads/target-version'
import { taskSubject } from '@/db/reads/task-subject'
import { insertTargetVersion } from '@/db/writes/targets'
import { readAmount } from '@/lib/domain/amount'
import type { Decimal } from '@/lib/domain/decimal'
import { NO_FACTS } from '@/lib/domain/permissions'
import { printShanghaiDate } from '@/lib/domain/shanghai-time'
import type { Measure } from '@/lib/domain/target'
import { type SetTargetProblem, setTargetProblem } from '@/lib/domain/target-value'
import { normalisedValue, unitParts } from '@/lib/domain/unit'
import { setTargetInput } from '@/lib/inputs/target'
import type { FieldProblems, Problem } from '@/lib/result'
import { type Context, defineCommand, done, refused } from './define-command'
import { keepChange, markOf, nextLife } from './task-step'

const FIELDS: Record<Exclude<SetTargetProblem, 'noValue'>, FieldProblems> = {
  unitMissing: { unit: 'required' },
  unchanged: { value: 'unchanged' },
  negative: { value: 'notNumber' },
}

export const setTarget = defineCommand({
  verb: 'target.set',
  input: setTargetInput,
  load: async ({ tx, input }) => {
    const found = await targetInForce(tx, input.target)
    return found && { subject: found, facts: NO_FACTS }
  },
  work: async (context, found) => {
    const { tx, now, input } = context
    const { version, task } = found
    const { reason, document } = input
    if (version.number !== input.version)
      return refused({ kind: 'stale', current: { version: version.number, value: version.value } })
    const read = wantedValue(found, input)
    if ('problem' in read) return refused(read.problem)
    // What is handed down for the first time fulfils the task as it stands; anything later changes it.
    const forbidden = version.value === null ? null : await adjustTask(context, task.id)
    if (forbidden) return refused(forbidden)
    await insertTargetVersion(tx, { ...nextVersion(found, read), since: now, reason, document })
    return done(
      { task: task.id, target: input.target },
      {
        action: 'target.set',
        subjectType: 'target',
        subjectId: input.target,
        before: { value: version.value, unit: version.unit },
        after: { ...read, document },
        reason,
      },
    )
  },
})

/** The change of the task that a changed target is, or why its life does not allow it. */
async function adjustTask(
  context: Context<z.output<typeof setTargetInput>>,
  task: string,
): Promise<Problem | null> {
  const { tx, input, now } = context
  const subject = await taskSubject(tx, task)
  if (!subject) return { kind: 'notFound' }
  const { reason, document } = input
  const change = { task, seen: markOf(subject), reason, document, effectiveOn: printShanghaiDate(now) }
  const asked = { ...context, input: change }
  const next = nextLife(asked, subject, 'adjusted')
  if ('problem' in next) return next.problem
  await keepChange(asked, subject, { step: 'adjusted', to: next.to })
  return null
}

type Wanted = { value: Decimal; unit: string }

function wantedValue(
  found: TargetInForce,
  input: { value: string; unit?: string },
): Wanted | { problem: Problem } {
  const { version, target } = found
  const unit = version.unit || (input.unit ?? '')
  const amount = readAmount(input.value, unit)
  if ('problem' in amount) return { problem: { kind: 'invalid', fields: { value: 'notNumber' } } }
  const wanted = { value: amount.value, unit }
  const wrong = setTargetProblem({ ...version, measure: target.measure as Measure }, wanted)
  if (wrong === null) return wanted
  if (wrong === 'noValue') return { problem: { kind: 'refused', because: wrong } }
  return { problem: { kind: 'invalid', fields: FIELDS[wrong] } }
}

/** A range that is set anew is one value; last year's stays what it was. */
function nextVersion({ target, version }: TargetInForce, { value, unit }: Wanted) {
  return {
    targetId: target.id,
    number: version.number + 1,
    value,
    valueTo: null,
    unit,
    normalised: normalisedValue(value, unit),
    normalisedUnit: unitParts(unit).base,
    baseline: version.baseline,
    origin: 'office' as const,
  }
}
