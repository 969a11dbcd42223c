// A command that checks a code is tried no more often than a password: by the same counts (security.md, row 7).
import 'server-only'
import { forgiveTry, takeTry } from '@/lib/auth/throttle'
import { viewer } from '@/lib/auth/viewer'
import type { Result } from '@/lib/result'

/** Too many wrong ones answer as one more wrong one does. */
export function withTry<T>(command: (raw: unknown) => Promise<Result<T>>) {
  return async (raw: unknown): Promise<Result<T>> => {
    const person = await viewer()
    const attempt = person && { login: `code ${person.actor.accountId}`, address: person.address }
    if (attempt && !(await takeTry(attempt)))
      return { ok: false, problem: { kind: 'invalid', fields: { code: 'wrongCode' } } }
    const answer = await command(raw)
    if (attempt && answer.ok) await forgiveTry(attempt)
    return answer
  }
}
