// The frame around a bulk action: the same command for each, in a transaction of its own, and a report of each
// (domain.md, "The entry's states": a bulk action calls the same transition as a single one).
import 'server-only'
import type { z } from 'zod'
import { viewer } from '@/lib/auth/viewer'
import { fieldProblems } from '@/lib/inputs/field-problems'
import type { Problem, Result } from '@/lib/result'

/** What became of one of them; `asked` is what the command was called with. */
export type BulkLine<Asked> = { asked: Asked; problem: Problem | null }

type Bulk<Schema extends z.ZodType, Asked> = {
  input: Schema
  each: (input: z.output<Schema>) => Asked[]
  command: (asked: Asked) => Promise<Result<unknown>>
}

/** Whoever may do none of them is told once, and one refusal is recorded instead of hundreds. */
function isNotTheirs(problem: Problem): boolean {
  return problem.kind === 'forbidden' && ['notYourRole', 'secondFactorMissing'].includes(problem.because)
}

/** Makes a bulk command. One that is refused leaves the others alone; the answer names every one. */
export function defineBulk<Schema extends z.ZodType, Asked>({ input, each, command }: Bulk<Schema, Asked>) {
  return async (raw: unknown): Promise<Result<BulkLine<Asked>[]>> => {
    if (!(await viewer())) return { ok: false, problem: { kind: 'signedOut' } }
    const parsed = input.safeParse(raw)
    if (!parsed.success)
      return { ok: false, problem: { kind: 'invalid', fields: fieldProblems(parsed.error) } }
    const lines: BulkLine<Asked>[] = []
    for (const asked of each(parsed.data)) {
      const answer = await command(asked)
      const problem = answer.ok ? null : answer.problem
      if (problem && isNotTheirs(problem)) return { ok: false, problem }
      lines.push({ asked, problem })
    }
    return { ok: true, value: lines }
  }
}
