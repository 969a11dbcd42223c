// An administrator enters what was handed down, or changes what was promised: a new version, with document and reason.
import 'server-only'
import { type TargetInForce, targetInForce } from '@/db/reads/target-version'
import { insertTargetVersion } from '@/db/writes/targets'
import { readAmount } from '@/lib/domain/amount'
import type { Decimal } from '@/lib/domain/decimal'
import { NO_FACTS } from '@/lib/domain/permissions'
import type { Measure } from '@/lib/domain/target'
import { type SetTargetProblem, setTargetProblem } from '@/lib/domain/target-value'
import { normalisedValue, unitParts } from '@/lib/domain/unit'
import { setTargetInput } from '@/lib/inputs/target'
import type { FieldProblems, Problem } from '@/lib/result'
import { defineCommand, done, refused } from './define-command'

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
  work: async ({ tx, now, input }, found) => {
    const { version, task } = found
    const { reason, document } = input
    if (version.number !== input.version)
      return refused({ kind: 'stale', current: { version: version.number, value: version.value } })
    const read = wantedValue(found, input)
    if ('problem' in read) return refused(read.problem)
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
