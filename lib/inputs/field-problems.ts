// zod's complaints as one message for each field, the first one winning.
import type { z } from 'zod'
import type { FieldProblems } from '@/lib/result'

/** Field path ('values.2024-017-a.value') → message. Messages in lib/inputs are written for the person. */
export function fieldProblems(error: z.ZodError): FieldProblems {
  const problems: FieldProblems = {}
  for (const issue of error.issues) problems[issue.path.join('.')] ??= issue.message
  return problems
}
