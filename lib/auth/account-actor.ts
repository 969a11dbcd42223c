// An account's row as the rules see it.
import type { Actor } from '@/lib/domain/actor'

type AccountLike = { id: string; role: string; departmentId: string | null }

/** The actor, or null for a row that is neither an administrator nor of a department. */
export function actorOf({ id, role, departmentId }: AccountLike): Actor | null {
  if (role === 'administrator') return { accountId: id, role, departmentId: null }
  if (role === 'department' && departmentId) return { accountId: id, role, departmentId }
  return null
}
