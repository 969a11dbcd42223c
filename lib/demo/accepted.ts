// The sample is played to the end or not at all: a command that refuses ends the start.
import type { Result } from '@/lib/result'

/** What the command answered. @throws Error naming the step and the problem when it refused. */
export function accepted<T>(result: Result<T>, step: string): T {
  if (result.ok) return result.value
  throw new Error(`the sample cannot be played at ${step}: ${JSON.stringify(result.problem)}`)
}
